using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotLoggedIn).Produces<JsonObject>(530);

static IResult NotLoggedIn()
{
    var body = new JsonObject
    {
        ["error"] = "not_logged_in",
        ["message"] = "The client is not logged in",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 530);
}

app.Run();
