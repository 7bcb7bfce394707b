var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unwanted);

static IResult Unwanted()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unwanted",
        ["message"] = "The callee does not want this call",
    };
    return Results.Json(body, statusCode: 403);
}

app.Run();
