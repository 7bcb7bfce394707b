using Microsoft.AspNetCore.Http;

internal static IResult NoContent()
{
    return Results.NoContent();
}
