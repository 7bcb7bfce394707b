var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", LocalErrorInProcessing);

static IResult LocalErrorInProcessing()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "local_error_in_processing",
        ["message"] = "The server met a local error: try again later",
    };
    return Results.Json(body, statusCode: 503);
}

app.Run();
