using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", EnhanceYourCalm).Produces<JsonObject>(420);

static IResult EnhanceYourCalm(HttpContext context)
{
    context.Response.Headers.RetryAfter = "60";
    var body = new JsonObject
    {
        ["error"] = "enhance_your_calm",
        ["message"] = "Rate limit exceeded: try again later",
        ["retry_after"] = 60,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 420);
}

app.Run();
