var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CommandProtectionLevelDenied);

static IResult CommandProtectionLevelDenied()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "command_protection_level_denied",
        ["message"] = "Policy does not allow this command at its protection level",
    };
    return Results.Json(body, statusCode: 533);
}

app.Run();
