var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UriTooLong);

static IResult UriTooLong()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "uri_too_long",
        ["message"] = "The request URI is too long",
    };
    return Results.Json(body, statusCode: 414);
}

app.Run();
