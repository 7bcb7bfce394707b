var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DeadlineExceeded);

static IResult DeadlineExceeded()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "deadline_exceeded",
        ["message"] = "The deadline passed before the call completed",
    };
    return Results.Json(body, statusCode: 504);
}

app.Run();
