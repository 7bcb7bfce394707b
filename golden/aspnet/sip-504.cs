using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServerTimeOut).Produces<JsonObject>(504);

static IResult ServerTimeOut()
{
    var body = new JsonObject
    {
        ["error"] = "server_time_out",
        ["message"] = "A server that is needed for this request did not respond in time",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 504);
}

app.Run();
