using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SystemStatus).Produces<JsonObject>(211);

static IResult SystemStatus()
{
    var body = new JsonObject
    {
        ["status"] = "system_status",
        ["message"] = "The server reports its status",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 211);
}

app.Run();
