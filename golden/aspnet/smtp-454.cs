var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TemporaryAuthenticationFailure);

static IResult TemporaryAuthenticationFailure()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "temporary_authentication_failure",
        ["message"] = "Authentication is temporarily not possible: try again later",
    };
    return Results.Json(body, statusCode: 454);
}

app.Run();
