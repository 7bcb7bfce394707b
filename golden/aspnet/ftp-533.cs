using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CommandProtectionLevelDenied).Produces<JsonObject>(533);

static IResult CommandProtectionLevelDenied()
{
    var body = new JsonObject
    {
        ["error"] = "command_protection_level_denied",
        ["message"] = "Policy does not allow this command at its protection level",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 533);
}

app.Run();
