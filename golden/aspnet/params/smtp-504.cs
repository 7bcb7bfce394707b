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
        ["error"] = "parameter_not_implemented",
        ["message"] = "Command parameter not implemented",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 504);
}

app.Run();
