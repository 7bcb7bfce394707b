using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FileUnavailable).Produces<JsonObject>(550);

static IResult FileUnavailable()
{
    var body = new JsonObject
    {
        ["error"] = "file_unavailable",
        ["message"] = "The file does not exist or is not accessible",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 550);
}

app.Run();
