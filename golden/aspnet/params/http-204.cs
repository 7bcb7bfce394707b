using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/orders/{order_id}/items/{item_id}", ShowItem).Produces(204);

static IResult ShowItem(string order_id, string item_id)
{
    return Results.NoContent();
}

app.Run();
