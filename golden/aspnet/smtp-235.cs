var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AuthenticationSucceeded);

static IResult AuthenticationSucceeded()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "authentication_succeeded",
        ["message"] = "Authentication succeeded",
    };
    return Results.Json(body, statusCode: 235);
}

app.Run();
