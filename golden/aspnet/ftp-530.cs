var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotLoggedIn);

static IResult NotLoggedIn()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "not_logged_in",
        ["message"] = "The client is not logged in",
    };
    return Results.Json(body, statusCode: 530);
}

app.Run();
