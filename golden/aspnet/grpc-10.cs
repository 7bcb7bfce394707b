var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Aborted);

static IResult Aborted()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "aborted",
        ["message"] = "The call was aborted because of a conflict",
    };
    return Results.Json(body, statusCode: 409);
}

app.Run();
