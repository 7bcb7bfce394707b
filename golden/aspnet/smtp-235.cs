using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AuthenticationSucceeded).Produces<JsonObject>(235);

static IResult AuthenticationSucceeded()
{
    var body = new JsonObject
    {
        ["status"] = "authentication_succeeded",
        ["message"] = "Authentication succeeded",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 235);
}

app.Run();
