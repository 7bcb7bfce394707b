var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", HttpVersionNotSupported);

static IResult HttpVersionNotSupported()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "http_version_not_supported",
        ["message"] = "The HTTP version of this request is not supported",
    };
    return Results.Json(body, statusCode: 505);
}

app.Run();
