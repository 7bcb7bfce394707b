using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SiteIsOverloaded).Produces<JsonObject>(529);

static IResult SiteIsOverloaded(HttpContext context)
{
    context.Response.Headers.RetryAfter = "1800";
    var body = new JsonObject
    {
        ["error"] = "site_is_overloaded",
        ["message"] = "The service is overloaded: try again later",
        ["retry_after"] = 1800,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 529);
}

app.Run();
