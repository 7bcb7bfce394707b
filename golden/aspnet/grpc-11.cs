using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", OutOfRange).Produces<JsonObject>(400);

static IResult OutOfRange()
{
    var body = new JsonObject
    {
        ["error"] = "out_of_range",
        ["message"] = "The call goes past the valid range",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
