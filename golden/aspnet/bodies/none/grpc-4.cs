using Microsoft.AspNetCore.Http;

internal static IResult DeadlineExceeded()
{
    return Results.StatusCode(504);
}
