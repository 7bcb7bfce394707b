using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", LoopDetected).Produces<JsonObject>(482);

static IResult LoopDetected()
{
    var body = new JsonObject
    {
        ["error"] = "loop_detected",
        ["message"] = "The server has seen this request before: it runs in a loop",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 482);
}

app.Run();
