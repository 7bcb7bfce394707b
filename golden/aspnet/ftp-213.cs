using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FileStatus).Produces<JsonObject>(213);

static IResult FileStatus()
{
    var body = new JsonObject
    {
        ["status"] = "file_status",
        ["message"] = "The size of the file is 5242880 bytes",
        ["size"] = 5242880,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 213);
}

app.Run();
