using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", GoingAway).Produces<JsonObject>(503);

static IResult GoingAway()
{
    var body = new JsonObject
    {
        ["error"] = "going_away",
        ["message"] = "The server is going away",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 503);
}

app.Run();
