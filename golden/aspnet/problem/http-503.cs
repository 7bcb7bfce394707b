using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServiceUnavailable).Produces<JsonObject>(503, "application/problem+json");

static IResult ServiceUnavailable(HttpContext context)
{
    context.Response.Headers.RetryAfter = "120";
    var body = new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = "Service Unavailable",
        ["status"] = 503,
        ["detail"] = "The service is unavailable: try again later",
        ["retry_after"] = 120,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 503);
}

app.Run();
