var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/orders/{order_id}/items/{item_id}", ShowItem);

static IResult ShowItem(string order_id, string item_id)
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "deadline_exceeded",
        ["message"] = "The deadline passed before the call completed",
    };
    return Results.Json(body, statusCode: 504);
}

app.Run();
