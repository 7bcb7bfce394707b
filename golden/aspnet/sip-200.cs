using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Ok).Produces<JsonObject>(200);

static IResult Ok(HttpContext context)
{
    context.Response.Headers["Contact"] = "<sip:bob@192.0.2.4>";
    var body = new JsonObject
    {
        ["status"] = "ok",
        ["message"] = "The request succeeded",
        ["contact"] = "sip:bob@192.0.2.4",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 200);
}

app.Run();
