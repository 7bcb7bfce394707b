var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InvalidArgument);

static IResult InvalidArgument()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "invalid_argument",
        ["message"] = "An argument of the call is not valid",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
