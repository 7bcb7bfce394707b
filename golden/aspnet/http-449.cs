var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RetryWith);

static IResult RetryWith(HttpContext context)
{
    context.Response.Headers["Ms-Echo-Request"] = "token";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "retry_with",
        ["message"] = "More information is needed to answer the request",
        ["echo_request"] = "token",
    };
    return Results.Json(body, statusCode: 449);
}

app.Run();
