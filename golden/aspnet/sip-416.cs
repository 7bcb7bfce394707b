using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnsupportedUriScheme).Produces<JsonObject>(400);

static IResult UnsupportedUriScheme()
{
    var body = new JsonObject
    {
        ["error"] = "unsupported_uri_scheme",
        ["message"] = "The scheme of the Request-URI is not supported",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
