var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PermanentRedirect);

static IResult PermanentRedirect(HttpContext context)
{
    context.Response.Headers["Location"] = "https://api.example.com/v2/orders";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "permanent_redirect",
        ["message"] = "Repeat this request at its new permanent location",
        ["location"] = "https://api.example.com/v2/orders",
    };
    return Results.Json(body, statusCode: 308);
}

app.Run();
