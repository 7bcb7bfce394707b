using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", EncryptionRequiredForMechanism).Produces<JsonObject>(538);

static IResult EncryptionRequiredForMechanism()
{
    var body = new JsonObject
    {
        ["error"] = "encryption_required_for_mechanism",
        ["message"] = "This authentication mechanism requires an encrypted connection",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 538);
}

app.Run();
