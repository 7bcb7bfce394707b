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
    var trace = context.Request.Headers["X-Request-Id"].ToString();
    var method = context.Request.Method;
    var path = (context.Request.PathBase + context.Request.Path).Value ?? "";
    var span = System.Text.RegularExpressions.Regex.Match(context.Request.Headers["traceparent"].ToString(), "^(?!ff|..-0{32}|.{36}0{16})[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$").Groups[1].Value;
    context.Response.Headers["X-Error-Code"] = "created";
    if (trace.Length > 0)
        context.Response.Headers["X-Request-Id"] = trace;
    context.Response.Headers.Location = location;
    var error = new JsonObject
    {
        ["code"] = "created",
        ["text"] = message,
        ["status"] = 201,
        ["details"] = new JsonObject { ["location"] = location, ["id"] = id },
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
    return Results.Text(body.ToJsonString(), "application/vnd.company+json", statusCode: 201);
}

private sealed class CreatedResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
