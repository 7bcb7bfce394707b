using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InvalidArgument).Produces<JsonObject>(400);

static IResult InvalidArgument()
{
    var body = new JsonObject
    {
        ["error"] = "invalid_argument",
        ["message"] = "An argument of the call is not valid",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
