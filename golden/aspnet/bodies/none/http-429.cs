using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using static System.FormattableString;

internal static IResult TooManyRequests(long retryAfter = 300)
{
    return new TooManyRequestsResult(context => TooManyRequests(context, retryAfter));
}

private static IResult TooManyRequests(HttpContext context, long retryAfter)
{
    context.Response.Headers.RetryAfter = Invariant($"{retryAfter}");
    return Results.StatusCode(429);
}

private sealed class TooManyRequestsResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
