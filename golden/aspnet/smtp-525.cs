var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UserAccountDisabled);

static IResult UserAccountDisabled()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "user_account_disabled",
        ["message"] = "The user account is disabled",
    };
    return Results.Json(body, statusCode: 525);
}

app.Run();
