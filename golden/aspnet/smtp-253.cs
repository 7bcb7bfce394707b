var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PendingMessagesStarted);

static IResult PendingMessagesStarted()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "pending_messages_started",
        ["message"] = "Delivery of 3 pending messages was started",
        ["node"] = "example.org",
        ["pending"] = 3,
    };
    return Results.Json(body, statusCode: 253);
}

app.Run();
