using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AlreadyReported).Produces<JsonObject>(208);

static IResult AlreadyReported()
{
    var body = new JsonObject
    {
        ["status"] = "already_reported",
        ["message"] = "The members of this collection were already listed",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 208);
}

app.Run();
