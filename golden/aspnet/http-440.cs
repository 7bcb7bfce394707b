var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", LoginTimeout);

static IResult LoginTimeout()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "login_timeout",
        ["message"] = "The session has expired: log in again",
    };
    return Results.Json(body, statusCode: 440);
}

app.Run();
