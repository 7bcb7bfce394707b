using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CommandOkay).Produces<JsonObject>(200);

static IResult CommandOkay()
{
    var body = new JsonObject
    {
        ["status"] = "command_okay",
        ["message"] = "The command was carried out",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 200);
}

app.Run();
