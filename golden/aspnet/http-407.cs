using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ProxyAuthenticationRequired).Produces<JsonObject>(407);

static IResult ProxyAuthenticationRequired(HttpContext context)
{
    context.Response.Headers.ProxyAuthenticate = "Basic realm=\"proxy.example.com\"";
    var body = new JsonObject
    {
        ["error"] = "proxy_authentication_required",
        ["message"] = "The proxy requires valid credentials",
        ["challenge"] = "Basic realm=\"proxy.example.com\"",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 407);
}

app.Run();
