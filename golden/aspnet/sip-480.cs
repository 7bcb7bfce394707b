using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TemporarilyUnavailable).Produces<JsonObject>(480);

static IResult TemporarilyUnavailable(HttpContext context)
{
    context.Response.Headers.RetryAfter = "300";
    var body = new JsonObject
    {
        ["error"] = "temporarily_unavailable",
        ["message"] = "The callee is not available: try again in 300 seconds",
        ["retry_after"] = 300,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 480);
}

app.Run();
