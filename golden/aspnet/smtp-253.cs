using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PendingMessagesStarted).Produces<JsonObject>(253);

static IResult PendingMessagesStarted()
{
    var body = new JsonObject
    {
        ["status"] = "pending_messages_started",
        ["message"] = "Delivery of 3 pending messages was started",
        ["node"] = "example.org",
        ["pending"] = 3,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 253);
}

app.Run();
