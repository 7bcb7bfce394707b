using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult Ok(string message = "The request succeeded")
{
    var body = new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = "OK",
        ["status"] = 200,
        ["detail"] = message,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 200);
}
