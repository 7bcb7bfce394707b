var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AlternativeService);

static IResult AlternativeService()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "alternative_service",
        ["message"] = "The call failed, but another service is available",
    };
    return Results.Json(body, statusCode: 380);
}

app.Run();
