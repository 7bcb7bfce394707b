using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ParameterNotImplemented).Produces<JsonObject>(504, "application/problem+json");

static IResult ParameterNotImplemented()
{
    var body = new JsonObject
    {
        ["type"] = "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
        ["title"] = "Parameter Not Implemented",
        ["status"] = 504,
        ["detail"] = "Command parameter not implemented",
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 504);
}

app.Run();
