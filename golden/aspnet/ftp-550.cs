var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FileUnavailable);

static IResult FileUnavailable()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "file_unavailable",
        ["message"] = "The file does not exist or is not accessible",
    };
    return Results.Json(body, statusCode: 550);
}

app.Run();
