var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unknown);

static IResult Unknown()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unknown",
        ["message"] = "The call failed for an unknown reason",
    };
    return Results.Json(body, statusCode: 500);
}

app.Run();
