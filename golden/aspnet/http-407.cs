var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ProxyAuthenticationRequired);

static IResult ProxyAuthenticationRequired(HttpContext context)
{
    context.Response.Headers["Proxy-Authenticate"] = "Basic realm=\"proxy.example.com\"";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "proxy_authentication_required",
        ["message"] = "The proxy requires valid credentials",
        ["challenge"] = "Basic realm=\"proxy.example.com\"",
    };
    return Results.Json(body, statusCode: 407);
}

app.Run();
