using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MethodNotAllowed).Produces<JsonObject>(405);

static IResult MethodNotAllowed(HttpContext context)
{
    context.Response.Headers.Allow = "INVITE, ACK, OPTIONS, CANCEL, BYE";
    var body = new JsonObject
    {
        ["error"] = "method_not_allowed",
        ["message"] = "This method is not allowed for the address",
        ["allow"] = "INVITE, ACK, OPTIONS, CANCEL, BYE",
        ["allowed_methods"] = new JsonArray("INVITE", "ACK", "OPTIONS", "CANCEL", "BYE"),
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 405);
}

app.Run();
