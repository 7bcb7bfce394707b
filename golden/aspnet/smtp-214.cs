var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", HelpMessage);

static IResult HelpMessage()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "help_message",
        ["message"] = "The server sends its help text",
    };
    return Results.Json(body, statusCode: 214);
}

app.Run();
