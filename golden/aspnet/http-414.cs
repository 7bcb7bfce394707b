using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UriTooLong).Produces<JsonObject>(414);

static IResult UriTooLong()
{
    var body = new JsonObject
    {
        ["error"] = "uri_too_long",
        ["message"] = "The request URI is too long",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 414);
}

app.Run();
