using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", HttpVersionNotSupported).Produces<JsonObject>(505);

static IResult HttpVersionNotSupported()
{
    var body = new JsonObject
    {
        ["error"] = "http_version_not_supported",
        ["message"] = "The HTTP version of this request is not supported",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 505);
}

app.Run();
