using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unauthorized).Produces<JsonObject>(401);

static IResult Unauthorized(HttpContext context)
{
    context.Response.Headers.WWWAuthenticate = "Digest realm=\"example.com\", qop=\"auth\", nonce=\"7d1c0b5e9a3f4826\", algorithm=SHA-256";
    var body = new JsonObject
    {
        ["error"] = "unauthorized",
        ["message"] = "This server requires credentials",
        ["challenge"] = "Digest realm=\"example.com\", qop=\"auth\", nonce=\"7d1c0b5e9a3f4826\", algorithm=SHA-256",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 401);
}

app.Run();
