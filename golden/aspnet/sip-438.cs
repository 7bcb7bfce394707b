using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InvalidIdentityHeader).Produces<JsonObject>(438);

static IResult InvalidIdentityHeader()
{
    var body = new JsonObject
    {
        ["error"] = "invalid_identity_header",
        ["message"] = "The signature of the caller's identity is not valid",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 438);
}

app.Run();
