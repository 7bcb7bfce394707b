using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FileActionPending).Produces<JsonObject>(202);

static IResult FileActionPending()
{
    var body = new JsonObject
    {
        ["status"] = "file_action_pending",
        ["message"] = "The file action waits for a second command",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 202);
}

app.Run();
