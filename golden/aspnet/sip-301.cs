using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MovedPermanently).Produces<JsonObject>(301);

static IResult MovedPermanently(HttpContext context)
{
    context.Response.Headers["Contact"] = "<sip:bob@new.example.com>";
    var body = new JsonObject
    {
        ["status"] = "moved_permanently",
        ["message"] = "The user has moved for good: use the new address",
        ["contact"] = "sip:bob@new.example.com",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 301);
}

app.Run();
