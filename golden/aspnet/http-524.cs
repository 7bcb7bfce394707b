using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ATimeoutOccurred).Produces<JsonObject>(524);

static IResult ATimeoutOccurred()
{
    var body = new JsonObject
    {
        ["error"] = "a_timeout_occurred",
        ["message"] = "Origin server did not respond in time",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 524);
}

app.Run();
