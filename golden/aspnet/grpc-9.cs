using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FailedPrecondition).Produces<JsonObject>(400);

static IResult FailedPrecondition()
{
    var body = new JsonObject
    {
        ["error"] = "failed_precondition",
        ["message"] = "The current state of the system does not allow this call",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
