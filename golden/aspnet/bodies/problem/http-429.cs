using System;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using static System.FormattableString;

internal static IResult TooManyRequests(
    long retryAfter = 300,
    string message = "Too many requests: try again later"
)
{
    return new TooManyRequestsResult(context => TooManyRequests(context, retryAfter, message));
}

private static IResult TooManyRequests(HttpContext context, long retryAfter, string message)
{
    context.Response.Headers.RetryAfter = Invariant($"{retryAfter}");
    var body = new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = "Too Many Requests",
        ["status"] = 429,
        ["detail"] = message,
        ["retry_after"] = retryAfter,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 429);
}

private sealed class TooManyRequestsResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
