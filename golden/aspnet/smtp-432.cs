var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PasswordTransitionNeeded);

static IResult PasswordTransitionNeeded()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "password_transition_needed",
        ["message"] = "The account must first move to this authentication mechanism",
    };
    return Results.Json(body, statusCode: 432);
}

app.Run();
