using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServiceNotAvailable).Produces<JsonObject>(503);

static IResult ServiceNotAvailable()
{
    var body = new JsonObject
    {
        ["error"] = "service_not_available",
        ["message"] = "The service is not available: try again later",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 503);
}

app.Run();
