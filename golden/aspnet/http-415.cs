var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", UnsupportedMediaType);

static IResult UnsupportedMediaType(HttpContext context)
{
    context.Response.Headers["Accept"] = "application/json";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unsupported_media_type",
        ["message"] = "The format of the content is not supported",
        ["accept"] = "application/json",
    };
    return Results.Json(body, statusCode: 415);
}

app.Run();
