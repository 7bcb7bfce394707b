using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DataLoss).Produces<JsonObject>(500);

static IResult DataLoss()
{
    var body = new JsonObject
    {
        ["error"] = "data_loss",
        ["message"] = "Data is lost or corrupted",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 500);
}

app.Run();
