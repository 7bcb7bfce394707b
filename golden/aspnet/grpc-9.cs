var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FailedPrecondition);

static IResult FailedPrecondition()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "failed_precondition",
        ["message"] = "The current state of the system does not allow this call",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
