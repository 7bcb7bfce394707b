using System;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

internal static IResult Unauthorized(
    string challenge,
    string message = "Valid credentials are required"
)
{
    return new UnauthorizedResult(context => Unauthorized(context, challenge, message));
}

private static IResult Unauthorized(HttpContext context, string challenge, string message)
{
    context.Response.Headers.WWWAuthenticate = challenge;
    var body = new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = "Unauthorized",
        ["status"] = 401,
        ["detail"] = message,
        ["challenge"] = challenge,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 401);
}

private sealed class UnauthorizedResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
