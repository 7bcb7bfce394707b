using System;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

internal static IResult Found(
    string location,
    string message = "This resource is at another location for now"
)
{
    return new FoundResult(context => Found(context, location, message));
}

private static IResult Found(HttpContext context, string location, string message)
{
    context.Response.Headers.Location = location;
    var body = new JsonObject
    {
        ["status"] = "found",
        ["message"] = message,
        ["location"] = location,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 302);
}

private sealed class FoundResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
