var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/orders/{order_id}/items/{item_id}", ShowItem);

static IResult ShowItem(HttpContext context, string order_id, string item_id)
{
    context.Response.Headers["WWW-Authenticate"] = "Bearer realm=\"api.example.com\"";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unauthorized",
        ["message"] = "Valid credentials are required",
        ["challenge"] = "Bearer realm=\"api.example.com\"",
    };
    return Results.Json(body, statusCode: 401);
}

app.Run();
