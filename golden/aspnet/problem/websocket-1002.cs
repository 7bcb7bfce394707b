var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ProtocolError);

static IResult ProtocolError()
{
    var body = new Dictionary<string, object?>
    {
        ["type"] = "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
        ["title"] = "Protocol error",
        ["status"] = 400,
        ["detail"] = "The peer violated the WebSocket protocol",
    };
    return Results.Json(body, contentType: "application/problem+json", statusCode: 400);
}

app.Run();
