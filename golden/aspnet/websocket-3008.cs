using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Timeout).Produces<JsonObject>(408);

static IResult Timeout()
{
    var body = new JsonObject
    {
        ["error"] = "timeout",
        ["message"] = "The client took too long to respond",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 408);
}

app.Run();
