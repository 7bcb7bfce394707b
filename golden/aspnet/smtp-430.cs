var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InvalidCommand);

static IResult InvalidCommand()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "invalid_command",
        ["message"] = "The command is not valid at present",
    };
    return Results.Json(body, statusCode: 430);
}

app.Run();
