var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MessageTooLarge);

static IResult MessageTooLarge()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "message_too_large",
        ["message"] = "The message exceeds the length that the server can handle",
    };
    return Results.Json(body, statusCode: 513);
}

app.Run();
