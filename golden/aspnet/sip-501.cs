using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotImplemented).Produces<JsonObject>(501);

static IResult NotImplemented()
{
    var body = new JsonObject
    {
        ["error"] = "not_implemented",
        ["message"] = "The server does not implement this method",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 501);
}

app.Run();
