using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InvalidUsernameOrPassword).Produces<JsonObject>(430);

static IResult InvalidUsernameOrPassword()
{
    var body = new JsonObject
    {
        ["error"] = "invalid_username_or_password",
        ["message"] = "The user name or the password is not valid",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 430);
}

app.Run();
