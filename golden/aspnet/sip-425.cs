var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadAlertMessage);

static IResult BadAlertMessage(HttpContext context)
{
    context.Response.Headers["AlertMsg-Error"] = "103; code=\"Alert payload was corrupted\"";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "bad_alert_message",
        ["message"] = "The alert in this request is corrupted",
        ["alert_error"] = "103; code=\"Alert payload was corrupted\"",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
