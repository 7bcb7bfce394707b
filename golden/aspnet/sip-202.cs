using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Accepted).Produces<JsonObject>(202);

static IResult Accepted()
{
    var body = new JsonObject
    {
        ["status"] = "accepted",
        ["message"] = "Request accepted, processing goes on",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 202);
}

app.Run();
