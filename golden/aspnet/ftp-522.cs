var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NetworkProtocolNotSupported);

static IResult NetworkProtocolNotSupported()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "network_protocol_not_supported",
        ["message"] = "The network protocol is not supported: use another",
        ["protocols"] = new object?[]
        {
            1,
            2,
        },
    };
    return Results.Json(body, statusCode: 522);
}

app.Run();
