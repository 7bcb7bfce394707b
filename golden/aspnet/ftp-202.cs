using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CommandSuperfluous).Produces<JsonObject>(200);

static IResult CommandSuperfluous()
{
    var body = new JsonObject
    {
        ["status"] = "command_superfluous",
        ["message"] = "The command is not needed here, so nothing was done",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 200);
}

app.Run();
