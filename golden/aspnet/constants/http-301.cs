var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MovedPermanently);

static IResult MovedPermanently(HttpContext context)
{
    context.Response.Headers["Location"] = "https://api.example.com/v2/orders";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "moved_permanently",
        ["message"] = "This resource has moved permanently to the given location",
        ["location"] = "https://api.example.com/v2/orders",
    };
    return Results.Json(body, statusCode: StatusCodes.Status301MovedPermanently);
}

app.Run();
