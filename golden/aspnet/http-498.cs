var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InvalidToken);

static IResult InvalidToken()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "invalid_token",
        ["message"] = "The access token is invalid or has expired",
    };
    return Results.Json(body, statusCode: 498);
}

app.Run();
