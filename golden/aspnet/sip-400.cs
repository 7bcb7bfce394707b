using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadRequest).Produces<JsonObject>(400);

static IResult BadRequest()
{
    var body = new JsonObject
    {
        ["error"] = "bad_request",
        ["message"] = "The syntax of the request is wrong",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
