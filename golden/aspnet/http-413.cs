var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", ContentTooLarge);

static IResult ContentTooLarge()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "content_too_large",
        ["message"] = "The content of the request is too large",
        ["max_bytes"] = 1048576,
    };
    return Results.Json(body, statusCode: 413);
}

app.Run();
