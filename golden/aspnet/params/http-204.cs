var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/orders/{order_id}/items/{item_id}", ShowItem);

static IResult ShowItem(string order_id, string item_id)
{
    return Results.StatusCode(204);
}

app.Run();
