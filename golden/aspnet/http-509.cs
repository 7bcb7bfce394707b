var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BandwidthLimitExceeded);

static IResult BandwidthLimitExceeded()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "bandwidth_limit_exceeded",
        ["message"] = "The site has exceeded its bandwidth limit",
    };
    return Results.Json(body, statusCode: 509);
}

app.Run();
