var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TemporarilyDisabled);

static IResult TemporarilyDisabled()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "temporarily_disabled",
        ["message"] = "This endpoint is temporarily disabled",
    };
    return Results.Json(body, statusCode: 540);
}

app.Run();
