using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

internal static IResult Unauthorized(string challenge)
{
    return new UnauthorizedResult(context => Unauthorized(context, challenge));
}

private static IResult Unauthorized(HttpContext context, string challenge)
{
    context.Response.Headers.WWWAuthenticate = challenge;
    return Results.StatusCode(401);
}

private sealed class UnauthorizedResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
