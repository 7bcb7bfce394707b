var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CallTransactionDoesNotExist);

static IResult CallTransactionDoesNotExist()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "call_transaction_does_not_exist",
        ["message"] = "The request belongs to no known call or transaction",
    };
    return Results.Json(body, statusCode: 481);
}

app.Run();
