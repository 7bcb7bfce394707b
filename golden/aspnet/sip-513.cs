using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MessageTooLarge).Produces<JsonObject>(513);

static IResult MessageTooLarge()
{
    var body = new JsonObject
    {
        ["error"] = "message_too_large",
        ["message"] = "The message exceeds the length that the server can handle",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 513);
}

app.Run();
