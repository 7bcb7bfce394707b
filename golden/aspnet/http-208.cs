var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AlreadyReported);

static IResult AlreadyReported()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "already_reported",
        ["message"] = "The members of this collection were already listed",
    };
    return Results.Json(body, statusCode: 208);
}

app.Run();
