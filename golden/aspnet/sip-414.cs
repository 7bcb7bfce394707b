var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestUriTooLong);

static IResult RequestUriTooLong()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "request_uri_too_long",
        ["message"] = "The Request-URI exceeds the length that the server accepts",
    };
    return Results.Json(body, statusCode: 414);
}

app.Run();
