var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", EncryptionRequiredForMechanism);

static IResult EncryptionRequiredForMechanism()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "encryption_required_for_mechanism",
        ["message"] = "This authentication mechanism requires an encrypted connection",
    };
    return Results.Json(body, statusCode: 538);
}

app.Run();
