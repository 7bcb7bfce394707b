var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Conflict);

static IResult Conflict()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "conflict",
        ["message"] = "The registration clashes with one that already exists",
    };
    return Results.Json(body, statusCode: 409);
}

app.Run();
