using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", LoopDetected).Produces<JsonObject>(508);

static IResult LoopDetected()
{
    var body = new JsonObject
    {
        ["error"] = "loop_detected",
        ["message"] = "The server found an infinite loop while it processed the request",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 508);
}

app.Run();
