using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

internal static IResult Created(string location)
{
    return new CreatedResult(context => Created(context, location));
}

private static IResult Created(HttpContext context, string location)
{
    context.Response.Headers.Location = location;
    return Results.StatusCode(201);
}

private sealed class CreatedResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
