var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ClosingControlConnection);

static IResult ClosingControlConnection()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "closing_control_connection",
        ["message"] = "The server closes the control connection as requested",
    };
    return Results.Json(body, statusCode: 221);
}

app.Run();
