var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AuthenticationMechanismTooWeak);

static IResult AuthenticationMechanismTooWeak()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "authentication_mechanism_too_weak",
        ["message"] = "The authentication mechanism is too weak for this account",
    };
    return Results.Json(body, statusCode: 534);
}

app.Run();
