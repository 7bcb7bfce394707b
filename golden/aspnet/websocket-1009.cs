using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MessageTooBig).Produces<JsonObject>(413);

static IResult MessageTooBig()
{
    var body = new JsonObject
    {
        ["error"] = "message_too_big",
        ["message"] = "The message exceeds the size limit",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 413);
}

app.Run();
