using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using static System.FormattableString;

internal static IResult PartialContent(long first, long last, long total)
{
    return new PartialContentResult(context => PartialContent(context, first, last, total));
}

private static IResult PartialContent(HttpContext context, long first, long last, long total)
{
    context.Response.Headers.ContentRange = Invariant($"items {first}-{last}/{total}");
    return Results.StatusCode(206);
}

private sealed class PartialContentResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
