using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BandwidthLimitExceeded).Produces<JsonObject>(509);

static IResult BandwidthLimitExceeded()
{
    var body = new JsonObject
    {
        ["error"] = "bandwidth_limit_exceeded",
        ["message"] = "The site has exceeded its bandwidth limit",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 509);
}

app.Run();
