using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SslHandshakeFailed).Produces<JsonObject>(525);

static IResult SslHandshakeFailed()
{
    var body = new JsonObject
    {
        ["error"] = "ssl_handshake_failed",
        ["message"] = "The origin server did not complete the TLS handshake",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 525);
}

app.Run();
