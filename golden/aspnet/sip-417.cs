using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnknownResourcePriority).Produces<JsonObject>(400);

static IResult UnknownResourcePriority(HttpContext context)
{
    context.Response.Headers["Accept-Resource-Priority"] = "q735.3";
    var body = new JsonObject
    {
        ["error"] = "unknown_resource_priority",
        ["message"] = "The resource priority of this request is unknown",
        ["resource_priority"] = "q735.3",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
