var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadEvent);

static IResult BadEvent(HttpContext context)
{
    context.Response.Headers["Allow-Events"] = "presence";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "bad_event",
        ["message"] = "The server does not know this event package",
        ["allow_events"] = "presence",
    };
    return Results.Json(body, statusCode: 489);
}

app.Run();
