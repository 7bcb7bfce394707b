using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotExtended).Produces<JsonObject>(510);

static IResult NotExtended()
{
    var body = new JsonObject
    {
        ["error"] = "not_extended",
        ["message"] = "The request lacks a required protocol extension",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 510);
}

app.Run();
