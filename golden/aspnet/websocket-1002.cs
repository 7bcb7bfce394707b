using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ProtocolError).Produces<JsonObject>(400);

static IResult ProtocolError()
{
    var body = new JsonObject
    {
        ["error"] = "protocol_error",
        ["message"] = "The peer violated the WebSocket protocol",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
