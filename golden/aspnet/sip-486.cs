var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BusyHere);

static IResult BusyHere(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "120";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "busy_here",
        ["message"] = "The callee is busy: try again in 120 seconds",
        ["retry_after"] = 120,
    };
    return Results.Json(body, statusCode: 486);
}

app.Run();
