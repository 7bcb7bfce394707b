var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServiceUnavailable);

static IResult ServiceUnavailable(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "120";
    var body = new Dictionary<string, object?>
    {
        ["type"] = "about:blank",
        ["title"] = "Service Unavailable",
        ["status"] = 503,
        ["detail"] = "The service is unavailable: try again later",
        ["retry_after"] = 120,
    };
    return Results.Json(body, contentType: "application/problem+json", statusCode: 503);
}

app.Run();
