using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unauthorized).Produces<JsonObject>(401);

static IResult Unauthorized(HttpContext context)
{
    context.Response.Headers.WWWAuthenticate = "Bearer realm=\"api.example.com\"";
    var body = new JsonObject
    {
        ["error"] = "unauthorized",
        ["message"] = "Valid credentials are required",
        ["challenge"] = "Bearer realm=\"api.example.com\"",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 401);
}

app.Run();
