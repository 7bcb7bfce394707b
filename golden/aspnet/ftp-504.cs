using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CommandNotImplementedForParameter).Produces<JsonObject>(501);

static IResult CommandNotImplementedForParameter()
{
    var body = new JsonObject
    {
        ["error"] = "command_not_implemented_for_parameter",
        ["message"] = "The command is not implemented for this parameter",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 501);
}

app.Run();
