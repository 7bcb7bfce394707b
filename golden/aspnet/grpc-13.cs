var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Internal);

static IResult Internal()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "internal",
        ["message"] = "The service met an internal error",
    };
    return Results.Json(body, statusCode: 500);
}

app.Run();
