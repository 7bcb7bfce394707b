var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DeliveryNotAuthorized);

static IResult DeliveryNotAuthorized()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "delivery_not_authorized",
        ["message"] = "Delivery to this recipient is not authorized",
    };
    return Results.Json(body, statusCode: 533);
}

app.Run();
