using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", LocalErrorInProcessing).Produces<JsonObject>(503);

static IResult LocalErrorInProcessing()
{
    var body = new JsonObject
    {
        ["error"] = "local_error_in_processing",
        ["message"] = "The server met a local error: try again later",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 503);
}

app.Run();
