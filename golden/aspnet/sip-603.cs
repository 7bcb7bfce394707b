using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Decline).Produces<JsonObject>(403);

static IResult Decline(HttpContext context)
{
    context.Response.Headers.RetryAfter = "3600";
    var body = new JsonObject
    {
        ["error"] = "decline",
        ["message"] = "The callee declines the call: try again in 3600 seconds",
        ["retry_after"] = 3600,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 403);
}

app.Run();
