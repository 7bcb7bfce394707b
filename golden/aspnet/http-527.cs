using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RailgunError).Produces<JsonObject>(527);

static IResult RailgunError()
{
    var body = new JsonObject
    {
        ["error"] = "railgun_error",
        ["message"] = "The connection through Railgun failed",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 527);
}

app.Run();
