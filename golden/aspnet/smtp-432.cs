using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PasswordTransitionNeeded).Produces<JsonObject>(432);

static IResult PasswordTransitionNeeded()
{
    var body = new JsonObject
    {
        ["error"] = "password_transition_needed",
        ["message"] = "The account must first move to this authentication mechanism",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 432);
}

app.Run();
