using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ParameterNotImplemented).Produces<JsonObject>(504);

static IResult ParameterNotImplemented()
{
    var body = new JsonObject
    {
        ["error"] = "parameter_not_implemented",
        ["message"] = "Command parameter not implemented",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 504);
}

app.Run();
