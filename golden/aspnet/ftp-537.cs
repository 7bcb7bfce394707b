using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CommandProtectionLevelNotSupported).Produces<JsonObject>(537);

static IResult CommandProtectionLevelNotSupported()
{
    var body = new JsonObject
    {
        ["error"] = "command_protection_level_not_supported",
        ["message"] = "The security mechanism cannot protect commands this way",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 537);
}

app.Run();
