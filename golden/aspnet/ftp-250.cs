using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FileActionCompleted).Produces<JsonObject>(250);

static IResult FileActionCompleted()
{
    var body = new JsonObject
    {
        ["status"] = "file_action_completed",
        ["message"] = "The requested file action was completed",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 250);
}

app.Run();
