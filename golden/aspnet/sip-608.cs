var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Rejected);

static IResult Rejected(HttpContext context)
{
    context.Response.Headers["Call-Info"] = "<https://block.example.com/contact.jws>;purpose=jwscard";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "rejected",
        ["message"] = "An intermediary rejected the call",
        ["call_info"] = "https://block.example.com/contact.jws",
    };
    return Results.Json(body, statusCode: 403);
}

app.Run();
