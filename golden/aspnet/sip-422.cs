var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SessionIntervalTooSmall);

static IResult SessionIntervalTooSmall(HttpContext context)
{
    context.Response.Headers["Min-SE"] = "1800";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "session_interval_too_small",
        ["message"] = "The session interval is too small: use at least 1800 seconds",
        ["min_se"] = 1800,
    };
    return Results.Json(body, statusCode: 422);
}

app.Run();
