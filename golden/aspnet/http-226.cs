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
        ["message"] = "Only the changes since the cached version are being sent",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 226);
}

app.Run();
