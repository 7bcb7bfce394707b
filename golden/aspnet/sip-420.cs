using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadExtension).Produces<JsonObject>(420);

static IResult BadExtension(HttpContext context)
{
    context.Response.Headers["Unsupported"] = "replaces";
    var body = new JsonObject
    {
        ["error"] = "bad_extension",
        ["message"] = "A required extension is not supported",
        ["unsupported"] = "replaces",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 420);
}

app.Run();
