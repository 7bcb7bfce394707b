using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DirectoryStatus).Produces<JsonObject>(212);

static IResult DirectoryStatus()
{
    var body = new JsonObject
    {
        ["status"] = "directory_status",
        ["message"] = "The server reports the status of the directory",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 212);
}

app.Run();
