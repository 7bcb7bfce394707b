var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TooManyForwardedIpAddresses);

static IResult TooManyForwardedIpAddresses()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "too_many_forwarded_ip_addresses",
        ["message"] = "The X-Forwarded-For header has too many IP addresses",
    };
    return Results.Json(body, statusCode: 463);
}

app.Run();
