using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", LoginTimeout).Produces<JsonObject>(440);

static IResult LoginTimeout()
{
    var body = new JsonObject
    {
        ["error"] = "login_timeout",
        ["message"] = "The session has expired: log in again",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 440);
}

app.Run();
