using Microsoft.AspNetCore.Http;

internal static IResult Ok()
{
    return Results.StatusCode(200);
}
