using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPut("/endpoint", PreconditionRequired).Produces<JsonObject>(428);

static IResult PreconditionRequired()
{
    var body = new JsonObject
    {
        ["error"] = "precondition_required",
        ["message"] = "The request must be conditional",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 428);
}

app.Run();
