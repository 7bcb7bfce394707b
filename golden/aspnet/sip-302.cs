var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MovedTemporarily);

static IResult MovedTemporarily(HttpContext context)
{
    context.Response.Headers["Contact"] = "<sip:bob@travel.example.com>;expires=3600";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "moved_temporarily",
        ["message"] = "The user is elsewhere for now: use the given address",
        ["contact"] = "sip:bob@travel.example.com",
        ["expires"] = 3600,
    };
    return Results.Json(body, statusCode: 302);
}

app.Run();
