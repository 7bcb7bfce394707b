using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PolicyViolation).Produces<JsonObject>(403);

static IResult PolicyViolation()
{
    var body = new JsonObject
    {
        ["error"] = "policy_violation",
        ["message"] = "The message violates the policy of this endpoint",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 403);
}

app.Run();
