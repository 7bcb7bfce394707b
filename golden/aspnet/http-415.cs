using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", UnsupportedMediaType).Produces<JsonObject>(415);

static IResult UnsupportedMediaType(HttpContext context)
{
    context.Response.Headers["Accept"] = "application/json";
    var body = new JsonObject
    {
        ["error"] = "unsupported_media_type",
        ["message"] = "The format of the content is not supported",
        ["accept"] = "application/json",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 415);
}

app.Run();
