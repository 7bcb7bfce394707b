var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unused);

static IResult Unused()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "unused",
        ["message"] = "This status code is reserved and has no meaning",
    };
    return Results.Json(body, statusCode: 306);
}

app.Run();
