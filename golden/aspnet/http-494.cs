using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestHeaderTooLarge).Produces<JsonObject>(494);

static IResult RequestHeaderTooLarge()
{
    var body = new JsonObject
    {
        ["error"] = "request_header_too_large",
        ["message"] = "The request header is too large",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 494);
}

app.Run();
