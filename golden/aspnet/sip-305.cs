using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UseProxy).Produces<JsonObject>(307);

static IResult UseProxy(HttpContext context)
{
    context.Response.Headers["Contact"] = "<sip:proxy.example.com>";
    var body = new JsonObject
    {
        ["status"] = "use_proxy",
        ["message"] = "Send this request through the given proxy",
        ["contact"] = "sip:proxy.example.com",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 307);
}

app.Run();
