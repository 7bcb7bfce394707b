using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", IncompatibleProtocol).Produces<JsonObject>(464);

static IResult IncompatibleProtocol()
{
    var body = new JsonObject
    {
        ["error"] = "incompatible_protocol",
        ["message"] = "The target does not accept this version of HTTP",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 464);
}

app.Run();
