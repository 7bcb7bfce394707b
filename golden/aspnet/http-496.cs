using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SslCertificateRequired).Produces<JsonObject>(496);

static IResult SslCertificateRequired()
{
    var body = new JsonObject
    {
        ["error"] = "ssl_certificate_required",
        ["message"] = "A client certificate is required",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 496);
}

app.Run();
