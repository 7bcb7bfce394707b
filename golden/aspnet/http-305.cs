var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UseProxy);

static IResult UseProxy(HttpContext context)
{
    context.Response.Headers["Location"] = "http://proxy.example.com:3128/";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "use_proxy",
        ["message"] = "This resource must be requested through the given proxy",
        ["location"] = "http://proxy.example.com:3128/",
    };
    return Results.Json(body, statusCode: 305);
}

app.Run();
