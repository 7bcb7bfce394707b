using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FirstHopLacksOutboundSupport).Produces<JsonObject>(439);

static IResult FirstHopLacksOutboundSupport()
{
    var body = new JsonObject
    {
        ["error"] = "first_hop_lacks_outbound_support",
        ["message"] = "The first proxy lacks support for SIP outbound",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 439);
}

app.Run();
