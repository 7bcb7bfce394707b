var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", Conflict);

static IResult Conflict()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "conflict",
        ["message"] = "The request conflicts with the current state of the resource",
    };
    return Results.Json(body, statusCode: 409);
}

app.Run();
