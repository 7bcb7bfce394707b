using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

internal static IResult Found(string location)
{
    return new FoundResult(context => Found(context, location));
}

private static IResult Found(HttpContext context, string location)
{
    context.Response.Headers.Location = location;
    return Results.StatusCode(302);
}

private sealed class FoundResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
