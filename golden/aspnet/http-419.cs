var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PageExpired);

static IResult PageExpired()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "page_expired",
        ["message"] = "The CSRF token is missing or not valid: reload the page",
    };
    return Results.Json(body, statusCode: 419);
}

app.Run();
