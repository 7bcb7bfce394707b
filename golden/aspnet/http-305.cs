using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UseProxy).Produces<JsonObject>(305);

static IResult UseProxy(HttpContext context)
{
    context.Response.Headers.Location = "http://proxy.example.com:3128/";
    var body = new JsonObject
    {
        ["status"] = "use_proxy",
        ["message"] = "This resource must be requested through the given proxy",
        ["location"] = "http://proxy.example.com:3128/",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 305);
}

app.Run();
