var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AlreadyExists);

static IResult AlreadyExists()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "already_exists",
        ["message"] = "The entity to create already exists",
    };
    return Results.Json(body, statusCode: 409);
}

app.Run();
