using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", EncryptionNeeded).Produces<JsonObject>(523);

static IResult EncryptionNeeded()
{
    var body = new JsonObject
    {
        ["error"] = "encryption_needed",
        ["message"] = "This authentication mechanism needs an encrypted connection",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 523);
}

app.Run();
