using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServerInternalError).Produces<JsonObject>(500);

static IResult ServerInternalError(HttpContext context)
{
    context.Response.Headers.RetryAfter = "10";
    var body = new JsonObject
    {
        ["error"] = "server_internal_error",
        ["message"] = "Unexpected server error: try again in 10 seconds",
        ["retry_after"] = 10,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 500);
}

app.Run();
