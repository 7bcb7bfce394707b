var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UseProxy);

static IResult UseProxy(HttpContext context)
{
    context.Response.Headers["Contact"] = "<sip:proxy.example.com>";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "use_proxy",
        ["message"] = "Send this request through the given proxy",
        ["contact"] = "sip:proxy.example.com",
    };
    return Results.Json(body, statusCode: 307);
}

app.Run();
