var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ProtLevelNotSupported);

static IResult ProtLevelNotSupported()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "prot_level_not_supported",
        ["message"] = "The security mechanism does not support this protection level",
    };
    return Results.Json(body, statusCode: 536);
}

app.Run();
