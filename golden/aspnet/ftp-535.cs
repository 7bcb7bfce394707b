var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FailedSecurityCheck);

static IResult FailedSecurityCheck()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "failed_security_check",
        ["message"] = "The security check failed",
    };
    return Results.Json(body, statusCode: 535);
}

app.Run();
