using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MultiStatus).Produces<JsonObject>(207);

static IResult MultiStatus()
{
    var body = new JsonObject
    {
        ["status"] = "multi_status",
        ["message"] = "Each resource has a status of its own",
        ["results"] = new JsonArray(
            new JsonObject { ["href"] = "/orders/41", ["status"] = 200 },
            new JsonObject { ["href"] = "/orders/42", ["status"] = 200 },
            new JsonObject { ["href"] = "/orders/43", ["status"] = 404 }
        ),
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 207);
}

app.Run();
