using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestTimeout).Produces<JsonObject>(408);

static IResult RequestTimeout()
{
    var body = new JsonObject
    {
        ["error"] = "request_timeout",
        ["message"] = "The request did not arrive completely in time",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 408);
}

app.Run();
