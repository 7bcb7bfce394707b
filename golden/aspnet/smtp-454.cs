using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TemporaryAuthenticationFailure).Produces<JsonObject>(454);

static IResult TemporaryAuthenticationFailure()
{
    var body = new JsonObject
    {
        ["error"] = "temporary_authentication_failure",
        ["message"] = "Authentication is temporarily not possible: try again later",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 454);
}

app.Run();
