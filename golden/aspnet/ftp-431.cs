using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SecurityResourceUnavailable).Produces<JsonObject>(503);

static IResult SecurityResourceUnavailable()
{
    var body = new JsonObject
    {
        ["error"] = "security_resource_unavailable",
        ["message"] = "A resource for the security mechanism is not available",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 503);
}

app.Run();
