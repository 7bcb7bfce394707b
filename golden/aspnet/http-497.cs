using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", HttpRequestSentToHttpsPort).Produces<JsonObject>(497);

static IResult HttpRequestSentToHttpsPort()
{
    var body = new JsonObject
    {
        ["error"] = "http_request_sent_to_https_port",
        ["message"] = "A plain HTTP request was sent to an HTTPS port",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 497);
}

app.Run();
