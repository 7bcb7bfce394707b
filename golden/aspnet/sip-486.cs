using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BusyHere).Produces<JsonObject>(486);

static IResult BusyHere(HttpContext context)
{
    context.Response.Headers.RetryAfter = "120";
    var body = new JsonObject
    {
        ["error"] = "busy_here",
        ["message"] = "The callee is busy: try again in 120 seconds",
        ["retry_after"] = 120,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 486);
}

app.Run();
