using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MovedTemporarily).Produces<JsonObject>(302);

static IResult MovedTemporarily(HttpContext context)
{
    context.Response.Headers["Contact"] = "<sip:bob@travel.example.com>;expires=3600";
    var body = new JsonObject
    {
        ["status"] = "moved_temporarily",
        ["message"] = "The user is elsewhere for now: use the given address",
        ["contact"] = "sip:bob@travel.example.com",
        ["expires"] = 3600,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 302);
}

app.Run();
