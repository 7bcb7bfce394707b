var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", LoopDetected);

static IResult LoopDetected()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "loop_detected",
        ["message"] = "The folder contains itself and cannot be listed completely",
    };
    return Results.Json(body, statusCode: 508);
}

app.Run();
