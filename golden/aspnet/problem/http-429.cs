using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TooManyRequests).Produces<JsonObject>(429, "application/problem+json");

static IResult TooManyRequests(HttpContext context)
{
    context.Response.Headers.RetryAfter = "300";
    var body = new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = "Too Many Requests",
        ["status"] = 429,
        ["detail"] = "Too many requests: try again later",
        ["retry_after"] = 300,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 429);
}

app.Run();
