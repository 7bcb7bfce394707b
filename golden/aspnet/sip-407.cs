using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ProxyAuthenticationRequired).Produces<JsonObject>(407);

static IResult ProxyAuthenticationRequired(HttpContext context)
{
    context.Response.Headers.ProxyAuthenticate = "Digest realm=\"proxy.example.com\", qop=\"auth\", nonce=\"2b96e4f7c1d0835a\", algorithm=SHA-256";
    var body = new JsonObject
    {
        ["error"] = "proxy_authentication_required",
        ["message"] = "The proxy requires credentials",
        ["challenge"] = "Digest realm=\"proxy.example.com\", qop=\"auth\", nonce=\"2b96e4f7c1d0835a\", algorithm=SHA-256",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 407);
}

app.Run();
