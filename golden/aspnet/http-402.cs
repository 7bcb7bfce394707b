var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PaymentRequired);

static IResult PaymentRequired()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "payment_required",
        ["message"] = "The subscription has expired and must be renewed",
    };
    return Results.Json(body, statusCode: 402);
}

app.Run();
