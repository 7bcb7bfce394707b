using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServiceReady).Produces<JsonObject>(220);

static IResult ServiceReady()
{
    var body = new JsonObject
    {
        ["status"] = "service_ready",
        ["message"] = "The service is ready for a new user",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 220);
}

app.Run();
