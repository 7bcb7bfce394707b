using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadLocationInformation).Produces<JsonObject>(400);

static IResult BadLocationInformation(HttpContext context)
{
    context.Response.Headers["Geolocation-Error"] = "100; code=\"Cannot Process Location\"";
    var body = new JsonObject
    {
        ["error"] = "bad_location_information",
        ["message"] = "The location in this request cannot be processed",
        ["geolocation_error"] = "100; code=\"Cannot Process Location\"",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
