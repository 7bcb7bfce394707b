var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InsufficientSystemStorage);

static IResult InsufficientSystemStorage()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "insufficient_system_storage",
        ["message"] = "The server has too little storage at present: try again later",
    };
    return Results.Json(body, statusCode: 452);
}

app.Run();
