var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MultiStatus);

static IResult MultiStatus()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "multi_status",
        ["message"] = "2 of 3 operations succeeded",
        ["succeeded"] = 2,
        ["failed"] = 1,
    };
    return Results.Json(body, statusCode: 207);
}

app.Run();
