using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnsupportedData).Produces<JsonObject>(415);

static IResult UnsupportedData()
{
    var body = new JsonObject
    {
        ["error"] = "unsupported_data",
        ["message"] = "This type of data is not accepted",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 415);
}

app.Run();
