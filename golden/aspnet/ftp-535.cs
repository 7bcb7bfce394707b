using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FailedSecurityCheck).Produces<JsonObject>(535);

static IResult FailedSecurityCheck()
{
    var body = new JsonObject
    {
        ["error"] = "failed_security_check",
        ["message"] = "The security check failed",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 535);
}

app.Run();
