var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FileActionPending);

static IResult FileActionPending()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "file_action_pending",
        ["message"] = "The file action waits for a second command",
    };
    return Results.Json(body, statusCode: 202);
}

app.Run();
