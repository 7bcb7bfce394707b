var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MovedPermanently);

static IResult MovedPermanently(HttpContext context)
{
    context.Response.Headers["Contact"] = "<sip:bob@new.example.com>";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "moved_permanently",
        ["message"] = "The user has moved for good: use the new address",
        ["contact"] = "sip:bob@new.example.com",
    };
    return Results.Json(body, statusCode: 301);
}

app.Run();
