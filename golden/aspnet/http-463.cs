using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TooManyForwardedIpAddresses).Produces<JsonObject>(463);

static IResult TooManyForwardedIpAddresses()
{
    var body = new JsonObject
    {
        ["error"] = "too_many_forwarded_ip_addresses",
        ["message"] = "The X-Forwarded-For header has too many IP addresses",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 463);
}

app.Run();
