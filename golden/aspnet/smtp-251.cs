var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UserNotLocalWillForward);

static IResult UserNotLocalWillForward()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "user_not_local_will_forward",
        ["message"] = "The user is not local: the message will be forwarded",
        ["forward_path"] = "user@example.net",
    };
    return Results.Json(body, statusCode: 251);
}

app.Run();
