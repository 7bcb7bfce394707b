using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnsupportedMediaType).Produces<JsonObject>(415);

static IResult UnsupportedMediaType(HttpContext context)
{
    context.Response.Headers["Accept"] = "application/sdp";
    var body = new JsonObject
    {
        ["error"] = "unsupported_media_type",
        ["message"] = "This format of the request body is not supported",
        ["accept"] = "application/sdp",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 415);
}

app.Run();
