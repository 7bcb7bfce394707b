var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Accepted);

static IResult Accepted()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "accepted",
        ["message"] = "Request accepted, processing goes on",
    };
    return Results.Json(body, statusCode: 202);
}

app.Run();
