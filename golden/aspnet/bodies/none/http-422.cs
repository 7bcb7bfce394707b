using Microsoft.AspNetCore.Http;

internal static IResult UnprocessableContent()
{
    return Results.StatusCode(422);
}

[System.Obsolete("Use UnprocessableContent.")]
internal static IResult UnprocessableEntity() =>
    UnprocessableContent();
