using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AnonymityDisallowed).Produces<JsonObject>(433);

static IResult AnonymityDisallowed()
{
    var body = new JsonObject
    {
        ["error"] = "anonymity_disallowed",
        ["message"] = "Anonymous calls are not accepted",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 433);
}

app.Run();
