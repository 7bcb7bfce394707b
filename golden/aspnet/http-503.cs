using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServiceUnavailable).Produces<JsonObject>(503);

static IResult ServiceUnavailable(HttpContext context)
{
    context.Response.Headers.RetryAfter = "120";
    var body = new JsonObject
    {
        ["error"] = "service_unavailable",
        ["message"] = "The service is unavailable: try again later",
        ["retry_after"] = 120,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 503);
}

app.Run();
