using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Aborted).Produces<JsonObject>(409);

static IResult Aborted()
{
    var body = new JsonObject
    {
        ["error"] = "aborted",
        ["message"] = "The call was aborted because of a conflict",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 409);
}

app.Run();
