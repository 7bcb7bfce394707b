var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnsupportedUriScheme);

static IResult UnsupportedUriScheme()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unsupported_uri_scheme",
        ["message"] = "The scheme of the Request-URI is not supported",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
