var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/orders/{order_id}/items/{item_id}", ShowItem);

static IResult ShowItem(string order_id, string item_id)
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "not_found",
        ["message"] = "No resource was found at this URI",
    };
    return Results.Json(body, statusCode: 404);
}

app.Run();
