using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", EnteringExtendedPassiveMode).Produces<JsonObject>(229);

static IResult EnteringExtendedPassiveMode()
{
    var body = new JsonObject
    {
        ["status"] = "entering_extended_passive_mode",
        ["message"] = "Extended passive mode entered: connect to port 50069",
        ["port"] = 50069,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 229);
}

app.Run();
