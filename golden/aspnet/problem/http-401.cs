using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unauthorized).Produces<JsonObject>(401, "application/problem+json");

static IResult Unauthorized(HttpContext context)
{
    context.Response.Headers.WWWAuthenticate = "Bearer realm=\"api.example.com\"";
    var body = new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = "Unauthorized",
        ["status"] = 401,
        ["detail"] = "Valid credentials are required",
        ["challenge"] = "Bearer realm=\"api.example.com\"",
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 401);
}

app.Run();
