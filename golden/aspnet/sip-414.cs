using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestUriTooLong).Produces<JsonObject>(414);

static IResult RequestUriTooLong()
{
    var body = new JsonObject
    {
        ["error"] = "request_uri_too_long",
        ["message"] = "The Request-URI exceeds the length that the server accepts",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 414);
}

app.Run();
