using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Gone).Produces<JsonObject>(410);

static IResult Gone()
{
    var body = new JsonObject
    {
        ["error"] = "gone",
        ["message"] = "This resource is no longer available",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 410);
}

app.Run();
