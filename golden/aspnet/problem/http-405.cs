using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MethodNotAllowed).Produces<JsonObject>(405, "application/problem+json");

static IResult MethodNotAllowed(HttpContext context)
{
    context.Response.Headers.Allow = "POST";
    var body = new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = "Method Not Allowed",
        ["status"] = 405,
        ["detail"] = "This resource does not accept the method of the request",
        ["allow"] = "POST",
        ["allowed_methods"] = new JsonArray("POST"),
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 405);
}

app.Run();
