var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/orders/{order_id}/items/{item_id}", ShowItem);

static IResult ShowItem(string order_id, string item_id)
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "protocol_error",
        ["message"] = "The peer violated the WebSocket protocol",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
