using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ClosingControlConnection).Produces<JsonObject>(221);

static IResult ClosingControlConnection()
{
    var body = new JsonObject
    {
        ["status"] = "closing_control_connection",
        ["message"] = "The server closes the control connection as requested",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 221);
}

app.Run();
