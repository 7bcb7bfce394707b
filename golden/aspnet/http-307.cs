using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TemporaryRedirect).Produces<JsonObject>(307);

static IResult TemporaryRedirect(HttpContext context)
{
    context.Response.Headers.Location = "https://backup.example.com/orders";
    var body = new JsonObject
    {
        ["status"] = "temporary_redirect",
        ["message"] = "Repeat this request at the given location",
        ["location"] = "https://backup.example.com/orders",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 307);
}

app.Run();
