using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CommandNotImplemented).Produces<JsonObject>(501);

static IResult CommandNotImplemented()
{
    var body = new JsonObject
    {
        ["error"] = "command_not_implemented",
        ["message"] = "This command is not implemented",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 501);
}

app.Run();
