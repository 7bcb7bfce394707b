var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PaymentRequired);

static IResult PaymentRequired()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "payment_required",
        ["message"] = "Payment is required",
    };
    return Results.Json(body, statusCode: 402);
}

app.Run();
