var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TooEarly);

static IResult TooEarly()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "too_early",
        ["message"] = "Repeat the request after the TLS handshake has finished",
    };
    return Results.Json(body, statusCode: 425);
}

app.Run();
