using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PermanentRedirect).Produces<JsonObject>(308);

static IResult PermanentRedirect(HttpContext context)
{
    context.Response.Headers.Location = "https://api.example.com/v2/orders";
    var body = new JsonObject
    {
        ["status"] = "permanent_redirect",
        ["message"] = "Repeat this request at its new permanent location",
        ["location"] = "https://api.example.com/v2/orders",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 308);
}

app.Run();
