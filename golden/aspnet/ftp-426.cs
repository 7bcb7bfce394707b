var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TransferAborted);

static IResult TransferAborted()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "transfer_aborted",
        ["message"] = "The data connection was closed before the transfer was complete",
    };
    return Results.Json(body, statusCode: 503);
}

app.Run();
