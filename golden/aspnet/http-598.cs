using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NetworkReadTimeoutError).Produces<JsonObject>(598);

static IResult NetworkReadTimeoutError()
{
    var body = new JsonObject
    {
        ["error"] = "network_read_timeout_error",
        ["message"] = "Reading from the upstream server timed out",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 598);
}

app.Run();
