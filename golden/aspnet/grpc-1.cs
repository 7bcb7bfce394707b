var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Cancelled);

static IResult Cancelled()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "cancelled",
        ["message"] = "The call was canceled",
    };
    return Results.Json(body, statusCode: 499);
}

app.Run();
