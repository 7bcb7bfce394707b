var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ImUsed);

static IResult ImUsed(HttpContext context)
{
    context.Response.Headers["ETag"] = "\"v2\"";
    context.Response.Headers["IM"] = "vcdiff";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "im_used",
        ["message"] = "Only the changes since the cached version are being sent",
    };
    return Results.Json(body, statusCode: 226);
}

app.Run();
