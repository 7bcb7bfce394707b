var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", LoopDetected);

static IResult LoopDetected()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "loop_detected",
        ["message"] = "The server found an infinite loop while it processed the request",
    };
    return Results.Json(body, statusCode: 508);
}

app.Run();
