var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unauthenticated);

static IResult Unauthenticated(HttpContext context)
{
    context.Response.Headers["WWW-Authenticate"] = "Bearer realm=\"example\"";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unauthenticated",
        ["message"] = "The call carries no valid credentials",
        ["challenge"] = "Bearer realm=\"example\"",
    };
    return Results.Json(body, statusCode: 401);
}

app.Run();
