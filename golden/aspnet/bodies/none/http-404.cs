using Microsoft.AspNetCore.Http;

internal static IResult NotFound()
{
    return Results.StatusCode(404);
}
