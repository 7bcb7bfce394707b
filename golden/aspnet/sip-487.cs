using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestTerminated).Produces<JsonObject>(487);

static IResult RequestTerminated()
{
    var body = new JsonObject
    {
        ["error"] = "request_terminated",
        ["message"] = "The request was canceled before it was answered",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 487);
}

app.Run();
