var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", EnhanceYourCalm);

static IResult EnhanceYourCalm(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "60";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "enhance_your_calm",
        ["message"] = "Rate limit exceeded: try again later",
        ["retry_after"] = 60,
    };
    return Results.Json(body, statusCode: 420);
}

app.Run();
