var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AddressIncomplete);

static IResult AddressIncomplete()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "address_incomplete",
        ["message"] = "The number or address is incomplete",
    };
    return Results.Json(body, statusCode: 484);
}

app.Run();
