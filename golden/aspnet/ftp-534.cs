using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestDeniedByPolicy).Produces<JsonObject>(534);

static IResult RequestDeniedByPolicy()
{
    var body = new JsonObject
    {
        ["error"] = "request_denied_by_policy",
        ["message"] = "The policy of the server denies the request",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 534);
}

app.Run();
