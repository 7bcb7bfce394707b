using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

internal static IResult NotModified(string etag)
{
    return new NotModifiedResult(context => NotModified(context, etag));
}

private static IResult NotModified(HttpContext context, string etag)
{
    context.Response.Headers.ETag = etag;
    return Results.StatusCode(304);
}

private sealed class NotModifiedResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
