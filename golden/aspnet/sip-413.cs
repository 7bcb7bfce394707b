var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestEntityTooLarge);

static IResult RequestEntityTooLarge(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "3600";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "request_entity_too_large",
        ["message"] = "The request body is too large for now: try again in 3600 seconds",
        ["retry_after"] = 3600,
    };
    return Results.Json(body, statusCode: 413);
}

app.Run();
