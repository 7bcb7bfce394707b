var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BlockedByWindowsParentalControls);

static IResult BlockedByWindowsParentalControls()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "blocked_by_windows_parental_controls",
        ["message"] = "Parental controls block access to this page",
    };
    return Results.Json(body, statusCode: 450);
}

app.Run();
