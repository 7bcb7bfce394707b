using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", OriginIsUnreachable).Produces<JsonObject>(523);

static IResult OriginIsUnreachable()
{
    var body = new JsonObject
    {
        ["error"] = "origin_is_unreachable",
        ["message"] = "The network has no path to the origin server",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 523);
}

app.Run();
