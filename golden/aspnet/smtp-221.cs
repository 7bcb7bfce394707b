var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServiceClosing);

static IResult ServiceClosing()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "service_closing",
        ["message"] = "The server closes the connection as requested",
    };
    return Results.Json(body, statusCode: 221);
}

app.Run();
