var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ResourceExhausted);

static IResult ResourceExhausted(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "60";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "resource_exhausted",
        ["message"] = "The quota is used up: try again in 60 seconds",
        ["retry_after"] = 60,
    };
    return Results.Json(body, statusCode: 429);
}

app.Run();
