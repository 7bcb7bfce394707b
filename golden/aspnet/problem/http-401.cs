var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unauthorized);

static IResult Unauthorized(HttpContext context)
{
    context.Response.Headers["WWW-Authenticate"] = "Bearer realm=\"api.example.com\"";
    var body = new Dictionary<string, object?>
    {
        ["type"] = "about:blank",
        ["title"] = "Unauthorized",
        ["status"] = 401,
        ["detail"] = "A valid access token is required",
    };
    return Results.Json(body, contentType: "application/problem+json", statusCode: 401);
}

app.Run();
