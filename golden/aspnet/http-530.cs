using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", OriginDnsError).Produces<JsonObject>(530);

static IResult OriginDnsError()
{
    var body = new JsonObject
    {
        ["error"] = "origin_dns_error",
        ["message"] = "The host name of the origin server could not be resolved",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 530);
}

app.Run();
