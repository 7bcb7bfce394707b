var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", LoopDetected);

static IResult LoopDetected()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "loop_detected",
        ["message"] = "The server has seen this request before: it runs in a loop",
    };
    return Results.Json(body, statusCode: 482);
}

app.Run();
