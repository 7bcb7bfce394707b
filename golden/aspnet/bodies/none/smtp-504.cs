using Microsoft.AspNetCore.Http;

internal static IResult ParameterNotImplemented()
{
    return Results.StatusCode(504);
}
