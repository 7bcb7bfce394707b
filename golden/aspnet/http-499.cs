using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ClientClosedRequest).Produces<JsonObject>(499);

static IResult ClientClosedRequest()
{
    var body = new JsonObject
    {
        ["error"] = "client_closed_request",
        ["message"] = "The client disconnected before the response was sent",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 499);
}

app.Run();
