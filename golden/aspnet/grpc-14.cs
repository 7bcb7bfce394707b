var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unavailable);

static IResult Unavailable(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "10";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unavailable",
        ["message"] = "The service is unavailable: try again in 10 seconds",
        ["retry_after"] = 10,
    };
    return Results.Json(body, statusCode: 503);
}

app.Run();
