var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", ContentTooLarge);

static IResult ContentTooLarge()
{
    var body = new Dictionary<string, object?>
    {
        ["type"] = "about:blank",
        ["title"] = "Content Too Large",
        ["status"] = 413,
        ["detail"] = "The content of the request is too large",
        ["max_bytes"] = 1048576,
    };
    return Results.Json(body, contentType: "application/problem+json", statusCode: 413);
}

app.Run();
