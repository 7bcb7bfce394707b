using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnsupportedCredential).Produces<JsonObject>(437);

static IResult UnsupportedCredential()
{
    var body = new JsonObject
    {
        ["error"] = "unsupported_credential",
        ["message"] = "The caller's credential is not trusted or not supported",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 437);
}

app.Run();
