using System;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

internal static IResult Created(
    string location,
    long id,
    string message = "The resource was created"
)
{
    return new CreatedResult(context => Created(context, location, id, message));
}

private static IResult Created(HttpContext context, string location, long id, string message)
{
    context.Response.Headers.Location = location;
    var body = new JsonObject
    {
        ["status"] = "created",
        ["message"] = message,
        ["location"] = location,
        ["id"] = id,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 201);
}

private sealed class CreatedResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
