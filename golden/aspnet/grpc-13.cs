using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Internal).Produces<JsonObject>(500);

static IResult Internal()
{
    var body = new JsonObject
    {
        ["error"] = "internal",
        ["message"] = "The service met an internal error",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 500);
}

app.Run();
