using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ClientClosedConnection).Produces<JsonObject>(460);

static IResult ClientClosedConnection()
{
    var body = new JsonObject
    {
        ["error"] = "client_closed_connection",
        ["message"] = "The client disconnected before the response was ready",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 460);
}

app.Run();
