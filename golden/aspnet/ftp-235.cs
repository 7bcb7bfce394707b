var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SecurityDataExchangeCompleteWithData);

static IResult SecurityDataExchangeCompleteWithData()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "security_data_exchange_complete_with_data",
        ["message"] = "The security data exchange is complete",
        ["adat"] = "c2VydmVyLXRva2VuLTM=",
    };
    return Results.Json(body, statusCode: 235);
}

app.Run();
