using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", EnteringLongPassiveMode).Produces<JsonObject>(228);

static IResult EnteringLongPassiveMode()
{
    var body = new JsonObject
    {
        ["status"] = "entering_long_passive_mode",
        ["message"] = "Long passive mode entered: connect to 2001:db8::a port 50069",
        ["host"] = "2001:db8::a",
        ["port"] = 50069,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 228);
}

app.Run();
