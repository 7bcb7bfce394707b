using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Conflict).Produces<JsonObject>(409);

static IResult Conflict()
{
    var body = new JsonObject
    {
        ["error"] = "conflict",
        ["message"] = "The registration clashes with one that already exists",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 409);
}

app.Run();
