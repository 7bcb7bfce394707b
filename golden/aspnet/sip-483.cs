var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TooManyHops);

static IResult TooManyHops()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "too_many_hops",
        ["message"] = "The request has passed through too many servers",
    };
    return Results.Json(body, statusCode: 483);
}

app.Run();
