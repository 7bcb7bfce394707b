using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RetryWith).Produces<JsonObject>(449);

static IResult RetryWith(HttpContext context)
{
    context.Response.Headers["Ms-Echo-Request"] = "token";
    var body = new JsonObject
    {
        ["error"] = "retry_with",
        ["message"] = "More information is needed to answer the request",
        ["echo_request"] = "token",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 449);
}

app.Run();
