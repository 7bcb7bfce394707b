using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RangeNotSatisfiable).Produces<JsonObject>(416);

static IResult RangeNotSatisfiable(HttpContext context)
{
    context.Response.Headers.ContentRange = "bytes */146515";
    var body = new JsonObject
    {
        ["error"] = "range_not_satisfiable",
        ["message"] = "The requested range cannot be satisfied",
        ["size"] = 146515,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 416);
}

app.Run();
