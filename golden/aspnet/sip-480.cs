var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TemporarilyUnavailable);

static IResult TemporarilyUnavailable(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "300";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "temporarily_unavailable",
        ["message"] = "The callee is not available: try again in 300 seconds",
        ["retry_after"] = 300,
    };
    return Results.Json(body, statusCode: 480);
}

app.Run();
