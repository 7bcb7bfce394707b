var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Decline);

static IResult Decline(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "3600";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "decline",
        ["message"] = "The callee declines the call: try again in 3600 seconds",
        ["retry_after"] = 3600,
    };
    return Results.Json(body, statusCode: 403);
}

app.Run();
