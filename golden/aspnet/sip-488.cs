using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotAcceptableHere).Produces<JsonObject>(488);

static IResult NotAcceptableHere(HttpContext context)
{
    context.Response.Headers.Warning = "305 example.com \"Incompatible media format\"";
    var body = new JsonObject
    {
        ["error"] = "not_acceptable_here",
        ["message"] = "The session description is not acceptable here",
        ["warning"] = "305 example.com \"Incompatible media format\"",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 488);
}

app.Run();
