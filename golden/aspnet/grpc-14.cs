using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unavailable).Produces<JsonObject>(503);

static IResult Unavailable(HttpContext context)
{
    context.Response.Headers.RetryAfter = "10";
    var body = new JsonObject
    {
        ["error"] = "unavailable",
        ["message"] = "The service is unavailable: try again in 10 seconds",
        ["retry_after"] = 10,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 503);
}

app.Run();
