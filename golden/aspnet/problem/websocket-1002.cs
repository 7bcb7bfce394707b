using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ProtocolError).Produces<JsonObject>(400, "application/problem+json");

static IResult ProtocolError()
{
    var body = new JsonObject
    {
        ["type"] = "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
        ["title"] = "Protocol error",
        ["status"] = 400,
        ["detail"] = "The peer violated the WebSocket protocol",
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 400);
}

app.Run();
