using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unauthorized).Produces<JsonObject>(401);

static IResult Unauthorized(HttpContext context)
{
    context.Response.Headers.WWWAuthenticate = "Bearer realm=\"example\"";
    var body = new JsonObject
    {
        ["error"] = "unauthorized",
        ["message"] = "This endpoint requires authentication",
        ["challenge"] = "Bearer realm=\"example\"",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 401);
}

app.Run();
