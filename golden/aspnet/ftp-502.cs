var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CommandNotImplemented);

static IResult CommandNotImplemented()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "command_not_implemented",
        ["message"] = "This command is not implemented",
    };
    return Results.Json(body, statusCode: 501);
}

app.Run();
