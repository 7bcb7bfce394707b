using System;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

internal static IResult MethodNotAllowed(
    string allow,
    JsonNode allowedMethods,
    string message = "This resource does not accept the method of the request"
)
{
    return new MethodNotAllowedResult(
        context => MethodNotAllowed(context, allow, allowedMethods, message)
    );
}

private static IResult MethodNotAllowed(
    HttpContext context,
    string allow,
    JsonNode allowedMethods,
    string message
)
{
    context.Response.Headers.Allow = allow;
    var body = new JsonObject
    {
        ["error"] = "method_not_allowed",
        ["message"] = message,
        ["allow"] = allow,
        ["allowed_methods"] = allowedMethods?.DeepClone(),
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 405);
}

private sealed class MethodNotAllowedResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
