using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BusyEverywhere).Produces<JsonObject>(503);

static IResult BusyEverywhere(HttpContext context)
{
    context.Response.Headers.RetryAfter = "600";
    var body = new JsonObject
    {
        ["error"] = "busy_everywhere",
        ["message"] = "The callee is busy everywhere: try again in 600 seconds",
        ["retry_after"] = 600,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 503);
}

app.Run();
