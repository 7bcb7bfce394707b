var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/orders/{order_id}/items/{item_id}", ShowItem);

static IResult ShowItem(string order_id, string item_id)
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "content_too_large",
        ["message"] = "The content of the request is too large",
        ["max_bytes"] = 1048576,
    };
    return Results.Json(body, statusCode: 413);
}

app.Run();
