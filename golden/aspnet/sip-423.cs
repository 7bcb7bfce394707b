using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", IntervalTooBrief).Produces<JsonObject>(422);

static IResult IntervalTooBrief(HttpContext context)
{
    context.Response.Headers["Min-Expires"] = "3600";
    var body = new JsonObject
    {
        ["error"] = "interval_too_brief",
        ["message"] = "The expiration time is too short: use at least 3600 seconds",
        ["min_expires"] = 3600,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 422);
}

app.Run();
