var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", IntervalTooBrief);

static IResult IntervalTooBrief(HttpContext context)
{
    context.Response.Headers["Min-Expires"] = "3600";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "interval_too_brief",
        ["message"] = "The expiration time is too short: use at least 3600 seconds",
        ["min_expires"] = 3600,
    };
    return Results.Json(body, statusCode: 422);
}

app.Run();
