var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FailedDependency);

static IResult FailedDependency()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "failed_dependency",
        ["message"] = "A request that this one depends on has failed",
    };
    return Results.Json(body, statusCode: 424);
}

app.Run();
