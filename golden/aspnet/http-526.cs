using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InvalidSslCertificate).Produces<JsonObject>(526);

static IResult InvalidSslCertificate()
{
    var body = new JsonObject
    {
        ["error"] = "invalid_ssl_certificate",
        ["message"] = "The certificate of the origin server is not valid",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 526);
}

app.Run();
