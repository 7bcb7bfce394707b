using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult ImATeapot(string message = "This teapot cannot brew coffee")
{
    var body = new JsonObject
    {
        ["type"] = "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/418",
        ["title"] = "I'm a teapot",
        ["status"] = 418,
        ["detail"] = message,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 418);
}
