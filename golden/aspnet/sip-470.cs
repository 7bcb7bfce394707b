var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ConsentNeeded);

static IResult ConsentNeeded(HttpContext context)
{
    context.Response.Headers["Permission-Missing"] = "sip:carol@example.com";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "consent_needed",
        ["message"] = "Permission of at least one recipient is missing",
        ["permission_missing"] = "sip:carol@example.com",
    };
    return Results.Json(body, statusCode: 470);
}

app.Run();
