var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CommandOkay);

static IResult CommandOkay()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "command_okay",
        ["message"] = "The command was carried out",
    };
    return Results.Json(body, statusCode: 200);
}

app.Run();
