using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InvalidFramePayloadData).Produces<JsonObject>(400);

static IResult InvalidFramePayloadData()
{
    var body = new JsonObject
    {
        ["error"] = "invalid_frame_payload_data",
        ["message"] = "The data of the message does not match its type",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
