using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MethodNotAllowed).Produces<JsonObject>(StatusCodes.Status405MethodNotAllowed);

static IResult MethodNotAllowed(HttpContext context)
{
    context.Response.Headers.Allow = "POST";
    var body = new JsonObject
    {
        ["error"] = "method_not_allowed",
        ["message"] = "This resource does not accept the method of the request",
        ["allow"] = "POST",
        ["allowed_methods"] = new JsonArray("POST"),
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: StatusCodes.Status405MethodNotAllowed);
}

app.Run();
