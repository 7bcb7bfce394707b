var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MovedPermanently);

static IResult MovedPermanently(HttpContext context)
{
    context.Response.Headers["Location"] = "https://api.example.com/v2/orders";
    var body = new Dictionary<string, object?>
    {
        ["type"] = "about:blank",
        ["title"] = "Moved Permanently",
        ["status"] = 301,
        ["detail"] = "This resource has moved permanently to the given location",
        ["location"] = "https://api.example.com/v2/orders",
    };
    return Results.Json(body, contentType: "application/problem+json", statusCode: 301);
}

app.Run();
