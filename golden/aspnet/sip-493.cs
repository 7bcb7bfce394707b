using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Undecipherable).Produces<JsonObject>(493);

static IResult Undecipherable()
{
    var body = new JsonObject
    {
        ["error"] = "undecipherable",
        ["message"] = "The server cannot decrypt the request body",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 493);
}

app.Run();
