using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ConnectionTimedOut).Produces<JsonObject>(522);

static IResult ConnectionTimedOut()
{
    var body = new JsonObject
    {
        ["error"] = "connection_timed_out",
        ["message"] = "Connection to the origin server timed out",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 522);
}

app.Run();
