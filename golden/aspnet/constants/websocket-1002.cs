var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ProtocolError);

static IResult ProtocolError()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "protocol_error",
        ["message"] = "The peer violated the WebSocket protocol",
    };
    return Results.Json(body, statusCode: StatusCodes.Status400BadRequest);
}

app.Run();
