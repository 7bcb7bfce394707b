var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnsupportedMediaType);

static IResult UnsupportedMediaType(HttpContext context)
{
    context.Response.Headers["Accept"] = "application/sdp";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unsupported_media_type",
        ["message"] = "This format of the request body is not supported",
        ["accept"] = "application/sdp",
    };
    return Results.Json(body, statusCode: 415);
}

app.Run();
