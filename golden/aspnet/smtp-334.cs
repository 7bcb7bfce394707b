using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServerChallenge).Produces<JsonObject>(202);

static IResult ServerChallenge()
{
    var body = new JsonObject
    {
        ["status"] = "server_challenge",
        ["message"] = "The server waits for the answer to its challenge",
        ["challenge"] = "UGFzc3dvcmQ6",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 202);
}

app.Run();
