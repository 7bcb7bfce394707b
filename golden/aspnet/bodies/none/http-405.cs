using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

internal static IResult MethodNotAllowed(string allow)
{
    return new MethodNotAllowedResult(context => MethodNotAllowed(context, allow));
}

private static IResult MethodNotAllowed(HttpContext context, string allow)
{
    context.Response.Headers.Allow = allow;
    return Results.StatusCode(405);
}

private sealed class MethodNotAllowedResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
