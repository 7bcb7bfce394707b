var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestTimeout);

static IResult RequestTimeout()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "request_timeout",
        ["message"] = "The callee could not be found in time",
    };
    return Results.Json(body, statusCode: 504);
}

app.Run();
