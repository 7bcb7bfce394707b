var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FileActionCompleted);

static IResult FileActionCompleted()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "file_action_completed",
        ["message"] = "The requested file action was completed",
    };
    return Results.Json(body, statusCode: 250);
}

app.Run();
