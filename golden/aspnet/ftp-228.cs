var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", EnteringLongPassiveMode);

static IResult EnteringLongPassiveMode()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "entering_long_passive_mode",
        ["message"] = "Long passive mode entered: connect to 2001:db8::a port 50069",
        ["host"] = "2001:db8::a",
        ["port"] = 50069,
    };
    return Results.Json(body, statusCode: 228);
}

app.Run();
