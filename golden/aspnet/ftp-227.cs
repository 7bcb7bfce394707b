var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", EnteringPassiveMode);

static IResult EnteringPassiveMode()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "entering_passive_mode",
        ["message"] = "Passive mode entered: connect to 192.0.2.10 port 50069",
        ["host"] = "192.0.2.10",
        ["port"] = 50069,
    };
    return Results.Json(body, statusCode: 227);
}

app.Run();
