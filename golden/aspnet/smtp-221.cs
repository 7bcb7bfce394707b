using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServiceClosing).Produces<JsonObject>(221);

static IResult ServiceClosing()
{
    var body = new JsonObject
    {
        ["status"] = "service_closing",
        ["message"] = "The server closes the connection as requested",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 221);
}

app.Run();
