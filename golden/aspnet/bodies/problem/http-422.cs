using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult UnprocessableContent(
    string field,
    string message = "The content of the request is not valid"
)
{
    var body = new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = "Unprocessable Content",
        ["status"] = 422,
        ["detail"] = message,
        ["field"] = field,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 422);
}

[System.Obsolete("Use UnprocessableContent.")]
internal static IResult UnprocessableEntity(
    string field,
    string message = "The content of the request is not valid"
) =>
    UnprocessableContent(field, message);
