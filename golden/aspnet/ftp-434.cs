using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestedHostUnavailable).Produces<JsonObject>(434);

static IResult RequestedHostUnavailable()
{
    var body = new JsonObject
    {
        ["error"] = "requested_host_unavailable",
        ["message"] = "The requested host is not available",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 434);
}

app.Run();
