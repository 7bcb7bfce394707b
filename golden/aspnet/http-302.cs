using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Found).Produces<JsonObject>(302);

static IResult Found(HttpContext context)
{
    context.Response.Headers.Location = "https://backup.example.com/orders";
    var body = new JsonObject
    {
        ["status"] = "found",
        ["message"] = "This resource is at another location for now",
        ["location"] = "https://backup.example.com/orders",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 302);
}

app.Run();
