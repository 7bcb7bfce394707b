var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", EnteringExtendedPassiveMode);

static IResult EnteringExtendedPassiveMode()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "entering_extended_passive_mode",
        ["message"] = "Extended passive mode entered: connect to port 50069",
        ["port"] = 50069,
    };
    return Results.Json(body, statusCode: 229);
}

app.Run();
