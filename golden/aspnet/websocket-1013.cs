using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TryAgainLater).Produces<JsonObject>(503);

static IResult TryAgainLater(HttpContext context)
{
    context.Response.Headers.RetryAfter = "30";
    var body = new JsonObject
    {
        ["error"] = "try_again_later",
        ["message"] = "The server is overloaded: try again in 30 seconds",
        ["retry_after"] = 30,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 503);
}

app.Run();
