var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Undecipherable);

static IResult Undecipherable()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "undecipherable",
        ["message"] = "The server cannot decrypt the request body",
    };
    return Results.Json(body, statusCode: 493);
}

app.Run();
