using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", WebServerIsDown).Produces<JsonObject>(521);

static IResult WebServerIsDown()
{
    var body = new JsonObject
    {
        ["error"] = "web_server_is_down",
        ["message"] = "Origin server refused the connection",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 521);
}

app.Run();
