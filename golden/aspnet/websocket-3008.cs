var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Timeout);

static IResult Timeout()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "timeout",
        ["message"] = "The client took too long to respond",
    };
    return Results.Json(body, statusCode: 408);
}

app.Run();
