var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnableToQueueMessages);

static IResult UnableToQueueMessages()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unable_to_queue_messages",
        ["message"] = "The queue of this node could not be started: try again later",
        ["node"] = "example.org",
    };
    return Results.Json(body, statusCode: 458);
}

app.Run();
