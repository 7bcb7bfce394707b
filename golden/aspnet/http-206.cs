var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PartialContent);

static IResult PartialContent(HttpContext context)
{
    context.Response.Headers["Content-Range"] = "bytes 0-1023/146515";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "partial_content",
        ["message"] = "Bytes 0 to 1023 of 146515 are being sent",
    };
    return Results.Json(body, statusCode: 206);
}

app.Run();
