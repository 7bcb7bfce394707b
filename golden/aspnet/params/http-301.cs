using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/orders/{order_id}/items/{item_id}", ShowItem).Produces<JsonObject>(301);

static IResult ShowItem(HttpContext context, string order_id, string item_id)
{
    context.Response.Headers.Location = "https://api.example.com/v2/orders";
    var body = new JsonObject
    {
        ["status"] = "moved_permanently",
        ["message"] = "This resource has moved permanently to the given location",
        ["location"] = "https://api.example.com/v2/orders",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 301);
}

app.Run();
