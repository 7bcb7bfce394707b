var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InternalServerError);

static IResult InternalServerError()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "internal_server_error",
        ["message"] = "An unexpected error occurred on the server",
    };
    return Results.Json(body, statusCode: 500);
}

app.Run();
