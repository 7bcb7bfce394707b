using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AuthenticationMechanismTooWeak).Produces<JsonObject>(534);

static IResult AuthenticationMechanismTooWeak()
{
    var body = new JsonObject
    {
        ["error"] = "authentication_mechanism_too_weak",
        ["message"] = "The authentication mechanism is too weak for this account",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 534);
}

app.Run();
