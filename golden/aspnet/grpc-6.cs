using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AlreadyExists).Produces<JsonObject>(409);

static IResult AlreadyExists()
{
    var body = new JsonObject
    {
        ["error"] = "already_exists",
        ["message"] = "The entity to create already exists",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 409);
}

app.Run();
