var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UserAuthorized);

static IResult UserAuthorized()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "user_authorized",
        ["message"] = "The user is logged in by the security data exchange",
    };
    return Results.Json(body, statusCode: 232);
}

app.Run();
