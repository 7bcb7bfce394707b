var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PathnameCreated);

static IResult PathnameCreated()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "pathname_created",
        ["message"] = "The directory /reports was created",
        ["path"] = "/reports",
    };
    return Results.Json(body, statusCode: 257);
}

app.Run();
