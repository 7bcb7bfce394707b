using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ConditionalRequestFailed).Produces<JsonObject>(412);

static IResult ConditionalRequestFailed()
{
    var body = new JsonObject
    {
        ["error"] = "conditional_request_failed",
        ["message"] = "The entity tag of this PUBLISH request matches nothing",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 412);
}

app.Run();
