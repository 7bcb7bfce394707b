var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TemporaryRedirect);

static IResult TemporaryRedirect(HttpContext context)
{
    context.Response.Headers["Location"] = "https://backup.example.com/orders";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "temporary_redirect",
        ["message"] = "Repeat this request at the given location",
        ["location"] = "https://backup.example.com/orders",
    };
    return Results.Json(body, statusCode: 307);
}

app.Run();
