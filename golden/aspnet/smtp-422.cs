using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PasswordTransition).Produces<JsonObject>(403);

static IResult PasswordTransition()
{
    var body = new JsonObject
    {
        ["error"] = "password_transition",
        ["message"] = "The account must first move to this authentication mechanism",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 403);
}

app.Run();
