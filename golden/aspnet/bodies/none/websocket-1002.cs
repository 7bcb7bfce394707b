using Microsoft.AspNetCore.Http;

internal static IResult ProtocolError()
{
    return Results.StatusCode(400);
}
