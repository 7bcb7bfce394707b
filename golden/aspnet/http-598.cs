var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NetworkReadTimeoutError);

static IResult NetworkReadTimeoutError()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "network_read_timeout_error",
        ["message"] = "Reading from the upstream server timed out",
    };
    return Results.Json(body, statusCode: 598);
}

app.Run();
