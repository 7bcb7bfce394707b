using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", ContentTooLarge).Produces<JsonObject>(413, "application/problem+json");

static IResult ContentTooLarge()
{
    var body = new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = "Content Too Large",
        ["status"] = 413,
        ["detail"] = "The content of the request is too large",
        ["max_bytes"] = 1048576,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 413);
}

app.Run();
