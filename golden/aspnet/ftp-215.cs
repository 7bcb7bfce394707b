using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SystemType).Produces<JsonObject>(215);

static IResult SystemType()
{
    var body = new JsonObject
    {
        ["status"] = "system_type",
        ["message"] = "The system type is UNIX",
        ["system"] = "UNIX",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 215);
}

app.Run();
