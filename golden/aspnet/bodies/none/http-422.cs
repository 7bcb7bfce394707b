using Microsoft.AspNetCore.Http;

internal static IResult UnprocessableContent()
{
    return Results.StatusCode(422);
}
