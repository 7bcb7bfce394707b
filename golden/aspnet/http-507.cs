var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPut("/endpoint", InsufficientStorage);

static IResult InsufficientStorage()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "insufficient_storage",
        ["message"] = "There is not enough storage left to complete the request",
    };
    return Results.Json(body, statusCode: 507);
}

app.Run();
