using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult ProtocolError(string message = "The peer violated the WebSocket protocol")
{
    var body = new JsonObject
    {
        ["type"] = "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
        ["title"] = "Protocol error",
        ["status"] = 400,
        ["detail"] = message,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 400);
}
