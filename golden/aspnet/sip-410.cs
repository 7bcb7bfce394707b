var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Gone);

static IResult Gone()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "gone",
        ["message"] = "The user is gone for good and left no new address",
    };
    return Results.Json(body, statusCode: 410);
}

app.Run();
