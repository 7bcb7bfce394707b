using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FlowFailed).Produces<JsonObject>(430);

static IResult FlowFailed()
{
    var body = new JsonObject
    {
        ["error"] = "flow_failed",
        ["message"] = "The connection to the registered device is gone",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 430);
}

app.Run();
