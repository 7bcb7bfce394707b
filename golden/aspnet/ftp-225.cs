var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DataConnectionOpen);

static IResult DataConnectionOpen()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "data_connection_open",
        ["message"] = "The data connection is open and idle",
    };
    return Results.Json(body, statusCode: 225);
}

app.Run();
