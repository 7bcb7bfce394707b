using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnavailableForLegalReasons).Produces<JsonObject>(451);

static IResult UnavailableForLegalReasons(HttpContext context)
{
    context.Response.Headers.Link = "<https://isp.example.net/>; rel=\"blocked-by\"";
    var body = new JsonObject
    {
        ["error"] = "unavailable_for_legal_reasons",
        ["message"] = "Access to this resource is blocked for legal reasons",
        ["blocked_by"] = "https://isp.example.net/",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 451);
}

app.Run();
