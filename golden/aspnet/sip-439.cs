var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FirstHopLacksOutboundSupport);

static IResult FirstHopLacksOutboundSupport()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "first_hop_lacks_outbound_support",
        ["message"] = "The first proxy lacks support for SIP outbound",
    };
    return Results.Json(body, statusCode: 439);
}

app.Run();
