var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PushNotificationServiceNotSupported);

static IResult PushNotificationServiceNotSupported()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "push_notification_service_not_supported",
        ["message"] = "This push notification service is not supported",
    };
    return Results.Json(body, statusCode: 555);
}

app.Run();
