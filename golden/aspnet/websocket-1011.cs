var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InternalError);

static IResult InternalError()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "internal_error",
        ["message"] = "The server met an unexpected condition",
    };
    return Results.Json(body, statusCode: 500);
}

app.Run();
