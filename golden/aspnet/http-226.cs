using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ImUsed).Produces<JsonObject>(226);

static IResult ImUsed(HttpContext context)
{
    context.Response.Headers.ETag = "\"v2\"";
    context.Response.Headers["IM"] = "vcdiff";
    var body = new JsonObject
    {
        ["status"] = "im_used",
        ["message"] = "The result of an instance manipulation is being sent",
        ["etag"] = "\"v2\"",
        ["im"] = "vcdiff",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 226);
}

app.Run();
