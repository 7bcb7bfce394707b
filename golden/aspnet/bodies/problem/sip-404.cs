using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult SipNotFound(string message = "No such user in this domain")
{
    var body = new JsonObject
    {
        ["type"] = "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404",
        ["title"] = "Not Found",
        ["status"] = 404,
        ["detail"] = message,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 404);
}
