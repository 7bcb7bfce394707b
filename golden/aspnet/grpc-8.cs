using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ResourceExhausted).Produces<JsonObject>(429);

static IResult ResourceExhausted(HttpContext context)
{
    context.Response.Headers.RetryAfter = "60";
    var body = new JsonObject
    {
        ["error"] = "resource_exhausted",
        ["message"] = "The quota is used up: try again in 60 seconds",
        ["retry_after"] = 60,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 429);
}

app.Run();
