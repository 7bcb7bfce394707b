using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MechanismNeedsEncryption).Produces<JsonObject>(524);

static IResult MechanismNeedsEncryption()
{
    var body = new JsonObject
    {
        ["error"] = "mechanism_needs_encryption",
        ["message"] = "This authentication mechanism is allowed only with encryption",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 524);
}

app.Run();
