var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", ExpectationFailed);

static IResult ExpectationFailed()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "expectation_failed",
        ["message"] = "The expectation in the Expect header cannot be met",
    };
    return Results.Json(body, statusCode: 417);
}

app.Run();
