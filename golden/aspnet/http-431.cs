using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestHeaderFieldsTooLarge).Produces<JsonObject>(431);

static IResult RequestHeaderFieldsTooLarge()
{
    var body = new JsonObject
    {
        ["error"] = "request_header_fields_too_large",
        ["message"] = "The header fields of the request are too large",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 431);
}

app.Run();
