using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadEvent).Produces<JsonObject>(489);

static IResult BadEvent(HttpContext context)
{
    context.Response.Headers["Allow-Events"] = "presence";
    var body = new JsonObject
    {
        ["error"] = "bad_event",
        ["message"] = "The server does not know this event package",
        ["allow_events"] = "presence",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 489);
}

app.Run();
