using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InvalidToken).Produces<JsonObject>(498);

static IResult InvalidToken()
{
    var body = new JsonObject
    {
        ["error"] = "invalid_token",
        ["message"] = "The access token is invalid or has expired",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 498);
}

app.Run();
