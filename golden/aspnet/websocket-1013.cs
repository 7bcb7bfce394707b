var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TryAgainLater);

static IResult TryAgainLater(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "30";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "try_again_later",
        ["message"] = "The server is overloaded: try again in 30 seconds",
        ["retry_after"] = 30,
    };
    return Results.Json(body, statusCode: 503);
}

app.Run();
