var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Found);

static IResult Found(HttpContext context)
{
    context.Response.Headers["Location"] = "https://backup.example.com/orders";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "found",
        ["message"] = "This resource is at another location for now",
        ["location"] = "https://backup.example.com/orders",
    };
    return Results.Json(body, statusCode: 302);
}

app.Run();
