var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CannotOpenDataConnection);

static IResult CannotOpenDataConnection()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "cannot_open_data_connection",
        ["message"] = "The data connection could not be opened",
    };
    return Results.Json(body, statusCode: 503);
}

app.Run();
