using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", Conflict).Produces<JsonObject>(409);

static IResult Conflict()
{
    var body = new JsonObject
    {
        ["error"] = "conflict",
        ["message"] = "The request conflicts with the current state of the resource",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 409);
}

app.Run();
