using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TooEarly).Produces<JsonObject>(425);

static IResult TooEarly()
{
    var body = new JsonObject
    {
        ["error"] = "too_early",
        ["message"] = "Repeat the request after the TLS handshake has finished",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 425);
}

app.Run();
