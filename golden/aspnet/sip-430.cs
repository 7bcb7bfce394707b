var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FlowFailed);

static IResult FlowFailed()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "flow_failed",
        ["message"] = "The connection to the registered device is gone",
    };
    return Results.Json(body, statusCode: 430);
}

app.Run();
