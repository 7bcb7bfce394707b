var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", WebServerReturnedAnUnknownError);

static IResult WebServerReturnedAnUnknownError()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "web_server_returned_an_unknown_error",
        ["message"] = "Origin server sent an empty or unexpected response",
    };
    return Results.Json(body, statusCode: 520);
}

app.Run();
