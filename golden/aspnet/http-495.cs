using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SslCertificateError).Produces<JsonObject>(495);

static IResult SslCertificateError()
{
    var body = new JsonObject
    {
        ["error"] = "ssl_certificate_error",
        ["message"] = "The client certificate could not be verified",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 495);
}

app.Run();
