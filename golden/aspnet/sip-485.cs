var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Ambiguous);

static IResult Ambiguous(HttpContext context)
{
    context.Response.Headers["Contact"] = "<sip:carol.lee@example.com>, <sip:carol.leeds@example.com>";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "ambiguous",
        ["message"] = "Several users match this address",
        ["contact"] = "sip:carol.lee@example.com",
        ["alternative"] = "sip:carol.leeds@example.com",
    };
    return Results.Json(body, statusCode: 485);
}

app.Run();
