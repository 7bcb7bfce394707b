var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ClosingDataConnection);

static IResult ClosingDataConnection()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "closing_data_connection",
        ["message"] = "The transfer is complete",
    };
    return Results.Json(body, statusCode: 200);
}

app.Run();
