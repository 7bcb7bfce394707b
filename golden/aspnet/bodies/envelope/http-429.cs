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
    var trace = context.Request.Headers["X-Request-Id"].ToString();
    var method = context.Request.Method;
    var path = (context.Request.PathBase + context.Request.Path).Value ?? "";
    var span = System.Text.RegularExpressions.Regex.Match(context.Request.Headers["traceparent"].ToString(), "^(?!ff|..-0{32}|.{36}0{16})[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$").Groups[1].Value;
    context.Response.Headers["X-Error-Code"] = "too_many_requests";
    if (trace.Length > 0)
        context.Response.Headers["X-Request-Id"] = trace;
    context.Response.Headers.RetryAfter = Invariant($"{retryAfter}");
    var error = new JsonObject
    {
        ["code"] = "too_many_requests",
        ["text"] = message,
        ["status"] = 429,
        ["details"] = new JsonObject(),
        ["retry"] = retryAfter,
    };
    if (trace.Length > 0)
    {
        error["trace_id"] = trace;
    }

    var meta = new JsonObject();
    if (method.Length > 0 && path.Length > 0)
    {
        meta["request"] = $"{method} {path}";
    }

    if (span.Length > 0)
    {
        meta["span"] = span;
    }

    var body = new JsonObject { ["error"] = error, ["meta"] = meta };
    return Results.Text(body.ToJsonString(), "application/vnd.company+json", statusCode: 429);
}

private sealed class TooManyRequestsResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
