var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PageExpired);

static IResult PageExpired()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "page_expired",
        ["message"] = "The CSRF token of the form is no longer valid: reload the form",
    };
    return Results.Json(body, statusCode: 419);
}

app.Run();
