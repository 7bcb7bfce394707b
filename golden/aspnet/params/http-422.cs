var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/orders/{order_id}/items/{item_id}", ShowItem);

static IResult ShowItem(string order_id, string item_id)
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unprocessable_content",
        ["message"] = "The content of the request is not valid",
        ["field"] = "email",
    };
    return Results.Json(body, statusCode: 422);
}

app.Run();
