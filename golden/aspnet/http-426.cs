using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UpgradeRequired).Produces<JsonObject>(426);

static IResult UpgradeRequired(HttpContext context)
{
    context.Response.Headers.Upgrade = "websocket";
    context.Response.Headers.Connection = "Upgrade";
    var body = new JsonObject
    {
        ["error"] = "upgrade_required",
        ["message"] = "This resource requires another protocol",
        ["upgrade"] = "websocket",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 426);
}

app.Run();
