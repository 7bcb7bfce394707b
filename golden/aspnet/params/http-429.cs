var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/orders/{order_id}/items/{item_id}", ShowItem);

static IResult ShowItem(HttpContext context, string order_id, string item_id)
{
    context.Response.Headers["Retry-After"] = "300";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "too_many_requests",
        ["message"] = "Too many requests: try again later",
        ["retry_after"] = 300,
    };
    return Results.Json(body, statusCode: 429);
}

app.Run();
