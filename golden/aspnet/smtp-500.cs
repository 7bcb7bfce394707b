using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CommandUnrecognized).Produces<JsonObject>(400);

static IResult CommandUnrecognized()
{
    var body = new JsonObject
    {
        ["error"] = "command_unrecognized",
        ["message"] = "The command was not recognized",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
