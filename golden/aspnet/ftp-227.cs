using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", EnteringPassiveMode).Produces<JsonObject>(227);

static IResult EnteringPassiveMode()
{
    var body = new JsonObject
    {
        ["status"] = "entering_passive_mode",
        ["message"] = "Passive mode entered: connect to 192.0.2.10 port 50069",
        ["host"] = "192.0.2.10",
        ["port"] = 50069,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 227);
}

app.Run();
