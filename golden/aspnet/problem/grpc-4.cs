using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DeadlineExceeded).Produces<JsonObject>(504, "application/problem+json");

static IResult DeadlineExceeded()
{
    var body = new JsonObject
    {
        ["type"] = "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
        ["title"] = "DEADLINE_EXCEEDED",
        ["status"] = 504,
        ["detail"] = "The deadline passed before the call completed",
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 504);
}

app.Run();
