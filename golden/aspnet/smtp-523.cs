var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", EncryptionNeeded);

static IResult EncryptionNeeded()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "encryption_needed",
        ["message"] = "This authentication mechanism needs an encrypted connection",
    };
    return Results.Json(body, statusCode: 523);
}

app.Run();
