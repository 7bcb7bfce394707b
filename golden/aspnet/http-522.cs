var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ConnectionTimedOut);

static IResult ConnectionTimedOut()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "connection_timed_out",
        ["message"] = "Connection to the origin server timed out",
    };
    return Results.Json(body, statusCode: 522);
}

app.Run();
