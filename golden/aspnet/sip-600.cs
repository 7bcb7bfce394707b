var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BusyEverywhere);

static IResult BusyEverywhere(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "600";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "busy_everywhere",
        ["message"] = "The callee is busy everywhere: try again in 600 seconds",
        ["retry_after"] = 600,
    };
    return Results.Json(body, statusCode: 503);
}

app.Run();
