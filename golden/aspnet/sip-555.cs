using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PushNotificationServiceNotSupported).Produces<JsonObject>(555);

static IResult PushNotificationServiceNotSupported()
{
    var body = new JsonObject
    {
        ["error"] = "push_notification_service_not_supported",
        ["message"] = "This push notification service is not supported",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 555);
}

app.Run();
