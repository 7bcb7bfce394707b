using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NetworkConnectTimeoutError).Produces<JsonObject>(599);

static IResult NetworkConnectTimeoutError()
{
    var body = new JsonObject
    {
        ["error"] = "network_connect_timeout_error",
        ["message"] = "Connecting to the upstream server timed out",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 599);
}

app.Run();
