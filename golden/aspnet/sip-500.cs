var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServerInternalError);

static IResult ServerInternalError(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "10";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "server_internal_error",
        ["message"] = "Unexpected server error: try again in 10 seconds",
        ["retry_after"] = 10,
    };
    return Results.Json(body, statusCode: 500);
}

app.Run();
