using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Ok).Produces<JsonObject>(200);

static IResult Ok()
{
    var body = new JsonObject { ["status"] = "ok", ["message"] = "The request succeeded" };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 200);
}

app.Run();
