var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MessageTooBig);

static IResult MessageTooBig()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "message_too_big",
        ["message"] = "The message exceeds the size limit",
    };
    return Results.Json(body, statusCode: 413);
}

app.Run();
