var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CannotVerifyUser);

static IResult CannotVerifyUser()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "cannot_verify_user",
        ["message"] = "The user cannot be verified, but mail for it is accepted",
    };
    return Results.Json(body, statusCode: 252);
}

app.Run();
