using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MaxBreadthExceeded).Produces<JsonObject>(440);

static IResult MaxBreadthExceeded()
{
    var body = new JsonObject
    {
        ["error"] = "max_breadth_exceeded",
        ["message"] = "This request would fork into too many parallel branches",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 440);
}

app.Run();
