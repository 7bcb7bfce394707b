var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TooManyRequests);

static IResult TooManyRequests(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "300";
    var body = new Dictionary<string, object?>
    {
        ["type"] = "about:blank",
        ["title"] = "Too Many Requests",
        ["status"] = 429,
        ["detail"] = "Too many requests: try again later",
        ["retry_after"] = 300,
    };
    return Results.Json(body, contentType: "application/problem+json", statusCode: 429);
}

app.Run();
