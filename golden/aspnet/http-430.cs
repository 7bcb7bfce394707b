var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ShopifySecurityRejection);

static IResult ShopifySecurityRejection()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "shopify_security_rejection",
        ["message"] = "The request was rejected as suspicious",
    };
    return Results.Json(body, statusCode: 430);
}

app.Run();
