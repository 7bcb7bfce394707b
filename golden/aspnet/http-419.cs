using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PageExpired).Produces<JsonObject>(419);

static IResult PageExpired()
{
    var body = new JsonObject
    {
        ["error"] = "page_expired",
        ["message"] = "The CSRF token is missing or not valid: reload the page",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 419);
}

app.Run();
