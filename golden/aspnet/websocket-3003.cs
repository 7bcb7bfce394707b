using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Forbidden).Produces<JsonObject>(403);

static IResult Forbidden()
{
    var body = new JsonObject
    {
        ["error"] = "forbidden",
        ["message"] = "The client has no permission for this request",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 403);
}

app.Run();
