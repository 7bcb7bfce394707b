var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", OutOfRange);

static IResult OutOfRange()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "out_of_range",
        ["message"] = "The call goes past the valid range",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
