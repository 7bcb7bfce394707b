using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TemporarilyDisabled).Produces<JsonObject>(540);

static IResult TemporarilyDisabled()
{
    var body = new JsonObject
    {
        ["error"] = "temporarily_disabled",
        ["message"] = "This endpoint is temporarily disabled",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 540);
}

app.Run();
