using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestTimeout).Produces<JsonObject>(504);

static IResult RequestTimeout()
{
    var body = new JsonObject
    {
        ["error"] = "request_timeout",
        ["message"] = "The callee could not be found in time",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 504);
}

app.Run();
