using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult ProtocolError(string message = "The peer violated the WebSocket protocol")
{
    var body = new JsonObject { ["error"] = "protocol_error", ["message"] = message };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}
