using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unknown).Produces<JsonObject>(500);

static IResult Unknown()
{
    var body = new JsonObject
    {
        ["error"] = "unknown",
        ["message"] = "The call failed for an unknown reason",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 500);
}

app.Run();
