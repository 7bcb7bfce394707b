using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using static System.FormattableString;

internal static IResult ServiceUnavailable(long retryAfter = 120)
{
    return new ServiceUnavailableResult(context => ServiceUnavailable(context, retryAfter));
}

private static IResult ServiceUnavailable(HttpContext context, long retryAfter)
{
    context.Response.Headers.RetryAfter = Invariant($"{retryAfter}");
    return Results.StatusCode(503);
}

private sealed class ServiceUnavailableResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
