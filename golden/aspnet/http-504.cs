using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", GatewayTimeout).Produces<JsonObject>(504);

static IResult GatewayTimeout()
{
    var body = new JsonObject
    {
        ["error"] = "gateway_timeout",
        ["message"] = "Upstream server timed out",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 504);
}

app.Run();
