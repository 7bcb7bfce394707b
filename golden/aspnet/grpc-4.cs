using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DeadlineExceeded).Produces<JsonObject>(504);

static IResult DeadlineExceeded()
{
    var body = new JsonObject
    {
        ["error"] = "deadline_exceeded",
        ["message"] = "The deadline passed before the call completed",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 504);
}

app.Run();
