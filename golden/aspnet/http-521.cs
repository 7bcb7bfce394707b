var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", WebServerIsDown);

static IResult WebServerIsDown()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "web_server_is_down",
        ["message"] = "Origin server refused the connection",
    };
    return Results.Json(body, statusCode: 521);
}

app.Run();
