using Microsoft.AspNetCore.Http;

internal static IResult SipNotFound()
{
    return Results.StatusCode(404);
}
