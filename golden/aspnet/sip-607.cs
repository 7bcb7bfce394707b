using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unwanted).Produces<JsonObject>(403);

static IResult Unwanted()
{
    var body = new JsonObject
    {
        ["error"] = "unwanted",
        ["message"] = "The callee does not want this call",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 403);
}

app.Run();
