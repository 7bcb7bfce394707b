var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", GoingAway);

static IResult GoingAway()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "going_away",
        ["message"] = "The server is going away",
    };
    return Results.Json(body, statusCode: 503);
}

app.Run();
