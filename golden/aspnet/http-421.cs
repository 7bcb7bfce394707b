using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MisdirectedRequest).Produces<JsonObject>(421);

static IResult MisdirectedRequest()
{
    var body = new JsonObject
    {
        ["error"] = "misdirected_request",
        ["message"] = "This server cannot answer requests for this URI",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 421);
}

app.Run();
