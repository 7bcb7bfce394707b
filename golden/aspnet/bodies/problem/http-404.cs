using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult NotFound(string message = "No resource was found at this URI")
{
    var body = new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = "Not Found",
        ["status"] = 404,
        ["detail"] = message,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 404);
}
