using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TooManyRequests).Produces<JsonObject>(429);

static IResult TooManyRequests(HttpContext context)
{
    context.Response.Headers.RetryAfter = "300";
    var body = new JsonObject
    {
        ["error"] = "too_many_requests",
        ["message"] = "Too many requests: try again later",
        ["retry_after"] = 300,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 429);
}

app.Run();
