using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InvalidCommand).Produces<JsonObject>(430);

static IResult InvalidCommand()
{
    var body = new JsonObject
    {
        ["error"] = "invalid_command",
        ["message"] = "The command is not valid at present",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 430);
}

app.Run();
