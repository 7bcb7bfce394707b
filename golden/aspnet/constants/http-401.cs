var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unauthorized);

static IResult Unauthorized(HttpContext context)
{
    context.Response.Headers["WWW-Authenticate"] = "Bearer realm=\"api.example.com\"";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unauthorized",
        ["message"] = "Valid credentials are required",
        ["challenge"] = "Bearer realm=\"api.example.com\"",
    };
    return Results.Json(body, statusCode: StatusCodes.Status401Unauthorized);
}

app.Run();
