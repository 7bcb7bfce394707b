using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", ExpectationFailed).Produces<JsonObject>(417);

static IResult ExpectationFailed()
{
    var body = new JsonObject
    {
        ["error"] = "expectation_failed",
        ["message"] = "The expectation in the Expect header cannot be met",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 417);
}

app.Run();
