var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServiceReady);

static IResult ServiceReady()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "service_ready",
        ["message"] = "The service is ready for a new user",
    };
    return Results.Json(body, statusCode: 220);
}

app.Run();
