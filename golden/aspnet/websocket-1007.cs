var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InvalidFramePayloadData);

static IResult InvalidFramePayloadData()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "invalid_frame_payload_data",
        ["message"] = "The data of the message does not match its type",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
