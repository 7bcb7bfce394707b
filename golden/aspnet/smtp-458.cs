using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnableToQueueMessages).Produces<JsonObject>(458);

static IResult UnableToQueueMessages()
{
    var body = new JsonObject
    {
        ["error"] = "unable_to_queue_messages",
        ["message"] = "The queue of this node could not be started: try again later",
        ["node"] = "example.org",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 458);
}

app.Run();
