using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ConsentNeeded).Produces<JsonObject>(470);

static IResult ConsentNeeded(HttpContext context)
{
    context.Response.Headers["Permission-Missing"] = "sip:carol@example.com";
    var body = new JsonObject
    {
        ["error"] = "consent_needed",
        ["message"] = "Permission of at least one recipient is missing",
        ["permission_missing"] = "sip:carol@example.com",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 470);
}

app.Run();
