using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadSequenceOfCommands).Produces<JsonObject>(409);

static IResult BadSequenceOfCommands()
{
    var body = new JsonObject
    {
        ["error"] = "bad_sequence_of_commands",
        ["message"] = "The command came in the wrong order",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 409);
}

app.Run();
