using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NodeNotAllowed).Produces<JsonObject>(459);

static IResult NodeNotAllowed()
{
    var body = new JsonObject
    {
        ["error"] = "node_not_allowed",
        ["message"] = "The server does not start the queue of this node for this client",
        ["node"] = "example.org",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 459);
}

app.Run();
