using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/orders/{order_id}/items/{item_id}", ShowItem).Produces<JsonObject>(426);

static IResult ShowItem(HttpContext context, string order_id, string item_id)
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
