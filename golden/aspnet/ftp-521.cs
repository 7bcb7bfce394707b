var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DataConnectionRefusedByProtectionLevel);

static IResult DataConnectionRefusedByProtectionLevel()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "data_connection_refused_by_protection_level",
        ["message"] = "The data connection needs another protection level",
    };
    return Results.Json(body, statusCode: 521);
}

app.Run();
