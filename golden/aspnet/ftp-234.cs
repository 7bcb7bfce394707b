var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SecurityDataExchangeComplete);

static IResult SecurityDataExchangeComplete()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "security_data_exchange_complete",
        ["message"] = "The security mechanism is accepted",
    };
    return Results.Json(body, statusCode: 234);
}

app.Run();
