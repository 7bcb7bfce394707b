var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ClientClosedConnection);

static IResult ClientClosedConnection()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "client_closed_connection",
        ["message"] = "The client disconnected before the response was ready",
    };
    return Results.Json(body, statusCode: 460);
}

app.Run();
