var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ATimeoutOccurred);

static IResult ATimeoutOccurred()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "a_timeout_occurred",
        ["message"] = "Origin server did not respond in time",
    };
    return Results.Json(body, statusCode: 524);
}

app.Run();
