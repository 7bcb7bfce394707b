var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServiceNotAvailable);

static IResult ServiceNotAvailable()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "service_not_available",
        ["message"] = "The service is not available: try again later",
    };
    return Results.Json(body, statusCode: 503);
}

app.Run();
