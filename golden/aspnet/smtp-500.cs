var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CommandUnrecognized);

static IResult CommandUnrecognized()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "command_unrecognized",
        ["message"] = "The command was not recognized",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
