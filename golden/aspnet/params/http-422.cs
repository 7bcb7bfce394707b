using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/orders/{order_id}/items/{item_id}", ShowItem).Produces<JsonObject>(422);

static IResult ShowItem(string order_id, string item_id)
{
    var body = new JsonObject
    {
        ["error"] = "unprocessable_content",
        ["message"] = "The content of the request is not valid",
        ["field"] = "email",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 422);
}

app.Run();
