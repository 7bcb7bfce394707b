var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PolicyViolation);

static IResult PolicyViolation()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "policy_violation",
        ["message"] = "The message violates the policy of this endpoint",
    };
    return Results.Json(body, statusCode: 403);
}

app.Run();
