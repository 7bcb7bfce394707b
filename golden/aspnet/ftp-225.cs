using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DataConnectionOpen).Produces<JsonObject>(225);

static IResult DataConnectionOpen()
{
    var body = new JsonObject
    {
        ["status"] = "data_connection_open",
        ["message"] = "The data connection is open and idle",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 225);
}

app.Run();
