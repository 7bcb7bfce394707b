using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FailedDependency).Produces<JsonObject>(424);

static IResult FailedDependency()
{
    var body = new JsonObject
    {
        ["error"] = "failed_dependency",
        ["message"] = "A request that this one depends on has failed",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 424);
}

app.Run();
