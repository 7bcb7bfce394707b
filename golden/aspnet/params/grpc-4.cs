using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/orders/{order_id}/items/{item_id}", ShowItem).Produces<JsonObject>(504);

static IResult ShowItem(string order_id, string item_id)
{
    var body = new JsonObject
    {
        ["error"] = "deadline_exceeded",
        ["message"] = "The deadline passed before the call completed",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 504);
}

app.Run();
