var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServiceRestart);

static IResult ServiceRestart(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "10";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "service_restart",
        ["message"] = "The service is restarting: reconnect in 10 seconds",
        ["retry_after"] = 10,
    };
    return Results.Json(body, statusCode: 503);
}

app.Run();
