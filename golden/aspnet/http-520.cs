using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", WebServerReturnedAnUnknownError).Produces<JsonObject>(520);

static IResult WebServerReturnedAnUnknownError()
{
    var body = new JsonObject
    {
        ["error"] = "web_server_returned_an_unknown_error",
        ["message"] = "Origin server sent an empty or unexpected response",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 520);
}

app.Run();
