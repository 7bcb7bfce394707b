using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestPending).Produces<JsonObject>(491);

static IResult RequestPending()
{
    var body = new JsonObject
    {
        ["error"] = "request_pending",
        ["message"] = "Another request is still pending in the same dialog",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 491);
}

app.Run();
