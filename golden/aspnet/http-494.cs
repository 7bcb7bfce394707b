var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestHeaderTooLarge);

static IResult RequestHeaderTooLarge()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "request_header_too_large",
        ["message"] = "The request header is too large",
    };
    return Results.Json(body, statusCode: 494);
}

app.Run();
