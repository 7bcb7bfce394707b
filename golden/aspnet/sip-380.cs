using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AlternativeService).Produces<JsonObject>(380);

static IResult AlternativeService()
{
    var body = new JsonObject
    {
        ["status"] = "alternative_service",
        ["message"] = "The call failed, but another service is available",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 380);
}

app.Run();
