var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MechanismNeedsEncryption);

static IResult MechanismNeedsEncryption()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "mechanism_needs_encryption",
        ["message"] = "This authentication mechanism is allowed only with encryption",
    };
    return Results.Json(body, statusCode: 524);
}

app.Run();
