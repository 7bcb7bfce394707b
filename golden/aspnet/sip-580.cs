using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PreconditionFailure).Produces<JsonObject>(580);

static IResult PreconditionFailure()
{
    var body = new JsonObject
    {
        ["error"] = "precondition_failure",
        ["message"] = "The answering side cannot meet the preconditions",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 580);
}

app.Run();
