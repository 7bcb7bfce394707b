var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NetworkConnectTimeoutError);

static IResult NetworkConnectTimeoutError()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "network_connect_timeout_error",
        ["message"] = "Connecting to the upstream server timed out",
    };
    return Results.Json(body, statusCode: 599);
}

app.Run();
