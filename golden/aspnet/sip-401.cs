var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unauthorized);

static IResult Unauthorized(HttpContext context)
{
    context.Response.Headers["WWW-Authenticate"] = "Digest realm=\"example.com\", qop=\"auth\", nonce=\"7d1c0b5e9a3f4826\", algorithm=SHA-256";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unauthorized",
        ["message"] = "This server requires credentials",
        ["challenge"] = "Digest realm=\"example.com\", qop=\"auth\", nonce=\"7d1c0b5e9a3f4826\", algorithm=SHA-256",
    };
    return Results.Json(body, statusCode: 401);
}

app.Run();
