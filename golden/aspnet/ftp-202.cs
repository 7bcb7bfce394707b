var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CommandSuperfluous);

static IResult CommandSuperfluous()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "command_superfluous",
        ["message"] = "The command is not needed here, so nothing was done",
    };
    return Results.Json(body, statusCode: 200);
}

app.Run();
