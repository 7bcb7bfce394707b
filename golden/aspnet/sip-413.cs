using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestEntityTooLarge).Produces<JsonObject>(413);

static IResult RequestEntityTooLarge(HttpContext context)
{
    context.Response.Headers.RetryAfter = "3600";
    var body = new JsonObject
    {
        ["error"] = "request_entity_too_large",
        ["message"] = "The request body is too large for now: try again in 3600 seconds",
        ["retry_after"] = 3600,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 413);
}

app.Run();
