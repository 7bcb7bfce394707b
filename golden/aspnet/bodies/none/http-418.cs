using Microsoft.AspNetCore.Http;

internal static IResult ImATeapot()
{
    return Results.StatusCode(418);
}
