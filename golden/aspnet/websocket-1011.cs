using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InternalError).Produces<JsonObject>(500);

static IResult InternalError()
{
    var body = new JsonObject
    {
        ["error"] = "internal_error",
        ["message"] = "The server met an unexpected condition",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 500);
}

app.Run();
