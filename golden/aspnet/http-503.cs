var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServiceUnavailable);

static IResult ServiceUnavailable(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "120";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "service_unavailable",
        ["message"] = "The service is unavailable: try again later",
        ["retry_after"] = 120,
    };
    return Results.Json(body, statusCode: 503);
}

app.Run();
