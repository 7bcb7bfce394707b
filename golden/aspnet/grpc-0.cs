var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Ok);

static IResult Ok()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "ok",
        ["message"] = "The call succeeded",
    };
    return Results.Json(body, statusCode: 200);
}

app.Run();
