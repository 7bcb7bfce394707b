var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", GatewayTimeout);

static IResult GatewayTimeout()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "gateway_timeout",
        ["message"] = "Upstream server timed out",
    };
    return Results.Json(body, statusCode: 504);
}

app.Run();
