using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", Accepted).Produces<JsonObject>(202);

static IResult Accepted(HttpContext context)
{
    context.Response.Headers.Location = "/jobs/42";
    var body = new JsonObject
    {
        ["status"] = "accepted",
        ["message"] = "The request was accepted for processing",
        ["monitor"] = "/jobs/42",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 202);
}

app.Run();
