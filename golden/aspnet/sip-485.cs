using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Ambiguous).Produces<JsonObject>(485);

static IResult Ambiguous(HttpContext context)
{
    context.Response.Headers["Contact"] = "<sip:carol.lee@example.com>, <sip:carol.leeds@example.com>";
    var body = new JsonObject
    {
        ["error"] = "ambiguous",
        ["message"] = "Several users match this address",
        ["contact"] = "sip:carol.lee@example.com",
        ["alternative"] = "sip:carol.leeds@example.com",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 485);
}

app.Run();
