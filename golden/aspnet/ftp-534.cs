var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestDeniedByPolicy);

static IResult RequestDeniedByPolicy()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "request_denied_by_policy",
        ["message"] = "The policy of the server denies the request",
    };
    return Results.Json(body, statusCode: 534);
}

app.Run();
