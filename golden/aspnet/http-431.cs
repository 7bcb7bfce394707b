var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestHeaderFieldsTooLarge);

static IResult RequestHeaderFieldsTooLarge()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "request_header_fields_too_large",
        ["message"] = "The header fields of the request are too large",
    };
    return Results.Json(body, statusCode: 431);
}

app.Run();
