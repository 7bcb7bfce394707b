var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CommandProtectionLevelNotSupported);

static IResult CommandProtectionLevelNotSupported()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "command_protection_level_not_supported",
        ["message"] = "The security mechanism cannot protect commands this way",
    };
    return Results.Json(body, statusCode: 537);
}

app.Run();
