using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPut("/endpoint", InsufficientStorage).Produces<JsonObject>(507);

static IResult InsufficientStorage()
{
    var body = new JsonObject
    {
        ["error"] = "insufficient_storage",
        ["message"] = "There is not enough storage left to complete the request",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 507);
}

app.Run();
