var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ProxyAuthenticationRequired);

static IResult ProxyAuthenticationRequired(HttpContext context)
{
    context.Response.Headers["Proxy-Authenticate"] = "Digest realm=\"proxy.example.com\", qop=\"auth\", nonce=\"2b96e4f7c1d0835a\", algorithm=SHA-256";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "proxy_authentication_required",
        ["message"] = "The proxy requires credentials",
        ["challenge"] = "Digest realm=\"proxy.example.com\", qop=\"auth\", nonce=\"2b96e4f7c1d0835a\", algorithm=SHA-256",
    };
    return Results.Json(body, statusCode: 407);
}

app.Run();
