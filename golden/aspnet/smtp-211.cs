var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SystemStatus);

static IResult SystemStatus()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "system_status",
        ["message"] = "The server reports its status",
    };
    return Results.Json(body, statusCode: 211);
}

app.Run();
