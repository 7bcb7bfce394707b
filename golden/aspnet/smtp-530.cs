using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AuthenticationRequired).Produces<JsonObject>(530);

static IResult AuthenticationRequired()
{
    var body = new JsonObject
    {
        ["error"] = "authentication_required",
        ["message"] = "Authentication is required before this command",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 530);
}

app.Run();
