var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TransactionFailed);

static IResult TransactionFailed()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "transaction_failed",
        ["message"] = "The mail transaction failed",
    };
    return Results.Json(body, statusCode: 554);
}

app.Run();
