var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServerTimeOut);

static IResult ServerTimeOut()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "server_time_out",
        ["message"] = "A server that is needed for this request did not respond in time",
    };
    return Results.Json(body, statusCode: 504);
}

app.Run();
