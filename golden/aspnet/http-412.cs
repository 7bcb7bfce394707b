using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPut("/endpoint", PreconditionFailed).Produces<JsonObject>(412);

static IResult PreconditionFailed()
{
    var body = new JsonObject
    {
        ["error"] = "precondition_failed",
        ["message"] = "A precondition of the request is not met",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 412);
}

app.Run();
