var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InvalidUsernameOrPassword);

static IResult InvalidUsernameOrPassword()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "invalid_username_or_password",
        ["message"] = "The user name or the password is not valid",
    };
    return Results.Json(body, statusCode: 430);
}

app.Run();
