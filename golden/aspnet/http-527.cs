var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RailgunError);

static IResult RailgunError()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "railgun_error",
        ["message"] = "The connection through Railgun failed",
    };
    return Results.Json(body, statusCode: 527);
}

app.Run();
