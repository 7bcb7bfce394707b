using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Cancelled).Produces<JsonObject>(499);

static IResult Cancelled()
{
    var body = new JsonObject { ["error"] = "cancelled", ["message"] = "The call was canceled" };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 499);
}

app.Run();
