using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ExtensionRequired).Produces<JsonObject>(400);

static IResult ExtensionRequired(HttpContext context)
{
    context.Response.Headers["Require"] = "100rel";
    var body = new JsonObject
    {
        ["error"] = "extension_required",
        ["message"] = "The client must support a further extension",
        ["require"] = "100rel",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
