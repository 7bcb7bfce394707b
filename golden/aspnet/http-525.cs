var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SslHandshakeFailed);

static IResult SslHandshakeFailed()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "ssl_handshake_failed",
        ["message"] = "The origin server did not complete the TLS handshake",
    };
    return Results.Json(body, statusCode: 525);
}

app.Run();
