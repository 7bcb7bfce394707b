var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SecurityResourceUnavailable);

static IResult SecurityResourceUnavailable()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "security_resource_unavailable",
        ["message"] = "A resource for the security mechanism is not available",
    };
    return Results.Json(body, statusCode: 503);
}

app.Run();
