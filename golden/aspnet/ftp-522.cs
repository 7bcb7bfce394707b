using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NetworkProtocolNotSupported).Produces<JsonObject>(522);

static IResult NetworkProtocolNotSupported()
{
    var body = new JsonObject
    {
        ["error"] = "network_protocol_not_supported",
        ["message"] = "The network protocol is not supported: use another",
        ["protocols"] = new JsonArray(1, 2),
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 522);
}

app.Run();
