using System;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

internal static IResult UnprocessableContent(
    string field,
    string message = "The content of the request is not valid"
)
{
    return new UnprocessableContentResult(context => UnprocessableContent(context, field, message));
}

private static IResult UnprocessableContent(HttpContext context, string field, string message)
{
    var trace = context.Request.Headers["X-Request-Id"].ToString();
    var method = context.Request.Method;
    var path = (context.Request.PathBase + context.Request.Path).Value ?? "";
    var span = System.Text.RegularExpressions.Regex.Match(context.Request.Headers["traceparent"].ToString(), "^(?!ff|..-0{32}|.{36}0{16})[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$").Groups[1].Value;
    context.Response.Headers["X-Error-Code"] = "unprocessable_content";
    if (trace.Length > 0)
        context.Response.Headers["X-Request-Id"] = trace;
    var error = new JsonObject
    {
        ["code"] = "unprocessable_content",
        ["text"] = message,
        ["status"] = 422,
        ["details"] = new JsonObject { ["field"] = field },
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
    return Results.Text(body.ToJsonString(), "application/vnd.company+json", statusCode: 422);
}

private sealed class UnprocessableContentResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}

[System.Obsolete("Use UnprocessableContent.")]
internal static IResult UnprocessableEntity(
    string field,
    string message = "The content of the request is not valid"
) =>
    UnprocessableContent(field, message);
