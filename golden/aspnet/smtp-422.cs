var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PasswordTransition);

static IResult PasswordTransition()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "password_transition",
        ["message"] = "The account must first move to this authentication mechanism",
    };
    return Results.Json(body, statusCode: 403);
}

app.Run();
