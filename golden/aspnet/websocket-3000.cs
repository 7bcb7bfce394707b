var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unauthorized);

static IResult Unauthorized(HttpContext context)
{
    context.Response.Headers["WWW-Authenticate"] = "Bearer realm=\"example\"";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unauthorized",
        ["message"] = "This endpoint requires authentication",
        ["challenge"] = "Bearer realm=\"example\"",
    };
    return Results.Json(body, statusCode: 401);
}

app.Run();
