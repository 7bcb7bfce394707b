var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ConditionalRequestFailed);

static IResult ConditionalRequestFailed()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "conditional_request_failed",
        ["message"] = "The entity tag of this PUBLISH request matches nothing",
    };
    return Results.Json(body, statusCode: 412);
}

app.Run();
