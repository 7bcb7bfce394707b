using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/orders/{order_id}/items/{item_id}", ShowItem).Produces<JsonObject>(413);

static IResult ShowItem(string order_id, string item_id)
{
    var body = new JsonObject
    {
        ["error"] = "content_too_large",
        ["message"] = "The content of the request is too large",
        ["max_bytes"] = 1048576,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 413);
}

app.Run();
