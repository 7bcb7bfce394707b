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
        ["message"] = "The result of an instance manipulation is being sent",
        ["etag"] = "\"v2\"",
        ["im"] = "vcdiff",
    };
    return Results.Json(body, statusCode: 226);
}

app.Run();
