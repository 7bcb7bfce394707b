using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SessionIntervalTooSmall).Produces<JsonObject>(422);

static IResult SessionIntervalTooSmall(HttpContext context)
{
    context.Response.Headers["Min-SE"] = "1800";
    var body = new JsonObject
    {
        ["error"] = "session_interval_too_small",
        ["message"] = "The session interval is too small: use at least 1800 seconds",
        ["min_se"] = 1800,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 422);
}

app.Run();
