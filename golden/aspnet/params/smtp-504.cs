var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/orders/{order_id}/items/{item_id}", ShowItem);

static IResult ShowItem(string order_id, string item_id)
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "parameter_not_implemented",
        ["message"] = "Command parameter not implemented",
    };
    return Results.Json(body, statusCode: 504);
}

app.Run();
