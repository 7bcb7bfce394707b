var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TooManyRequests);

static IResult TooManyRequests(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "300";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "too_many_requests",
        ["message"] = "Too many requests: try again later",
        ["retry_after"] = 300,
    };
    return Results.Json(body, statusCode: StatusCodes.Status429TooManyRequests);
}

app.Run();
