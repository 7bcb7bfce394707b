var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UserNotLocal);

static IResult UserNotLocal()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "user_not_local",
        ["message"] = "The user is not local: send to user@example.net instead",
        ["forward_path"] = "user@example.net",
    };
    return Results.Json(body, statusCode: 551);
}

app.Run();
