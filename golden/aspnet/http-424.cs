var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FailedDependency);

static IResult FailedDependency()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "failed_dependency",
        ["message"] = "This step was skipped because an earlier step failed",
    };
    return Results.Json(body, statusCode: 424);
}

app.Run();
