var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UserLoggedIn);

static IResult UserLoggedIn()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "user_logged_in",
        ["message"] = "The user is logged in",
    };
    return Results.Json(body, statusCode: 230);
}

app.Run();
