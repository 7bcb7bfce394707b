var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/orders/{order_id}/items/{item_id}", ShowItem);

static IResult ShowItem(HttpContext context, string order_id, string item_id)
{
    context.Response.Headers["Upgrade"] = "websocket";
    context.Response.Headers["Connection"] = "Upgrade";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "upgrade_required",
        ["message"] = "This resource requires another protocol",
        ["upgrade"] = "websocket",
    };
    return Results.Json(body, statusCode: 426);
}

app.Run();
