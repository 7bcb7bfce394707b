using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadAlertMessage).Produces<JsonObject>(400);

static IResult BadAlertMessage(HttpContext context)
{
    context.Response.Headers["AlertMsg-Error"] = "103; code=\"Alert payload was corrupted\"";
    var body = new JsonObject
    {
        ["error"] = "bad_alert_message",
        ["message"] = "The alert in this request is corrupted",
        ["alert_error"] = "103; code=\"Alert payload was corrupted\"",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
