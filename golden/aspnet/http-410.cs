var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Gone);

static IResult Gone()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "gone",
        ["message"] = "This resource is no longer available",
    };
    return Results.Json(body, statusCode: 410);
}

app.Run();
