using System;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using static System.FormattableString;

internal static IResult ServiceUnavailable(
    long retryAfter = 120,
    string message = "The service is unavailable: try again later"
)
{
    return new ServiceUnavailableResult(
        context => ServiceUnavailable(context, retryAfter, message)
    );
}

private static IResult ServiceUnavailable(HttpContext context, long retryAfter, string message)
{
    context.Response.Headers.RetryAfter = Invariant($"{retryAfter}");
    var body = new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = "Service Unavailable",
        ["status"] = 503,
        ["detail"] = message,
        ["retry_after"] = retryAfter,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 503);
}

private sealed class ServiceUnavailableResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
