var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/orders/{order_id}/items/{item_id}", ShowItem);

static IResult ShowItem(HttpContext context, string order_id, string item_id)
{
    context.Response.Headers["Location"] = "https://api.example.com/v2/orders";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "moved_permanently",
        ["message"] = "This resource has moved permanently to the given location",
        ["location"] = "https://api.example.com/v2/orders",
    };
    return Results.Json(body, statusCode: 301);
}

app.Run();
