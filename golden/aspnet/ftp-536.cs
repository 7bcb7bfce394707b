using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ProtLevelNotSupported).Produces<JsonObject>(536);

static IResult ProtLevelNotSupported()
{
    var body = new JsonObject
    {
        ["error"] = "prot_level_not_supported",
        ["message"] = "The security mechanism does not support this protection level",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 536);
}

app.Run();
