using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", HelpMessage).Produces<JsonObject>(214);

static IResult HelpMessage()
{
    var body = new JsonObject
    {
        ["status"] = "help_message",
        ["message"] = "The server sends its help text",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 214);
}

app.Run();
