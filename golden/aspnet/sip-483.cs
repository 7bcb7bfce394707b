using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TooManyHops).Produces<JsonObject>(483);

static IResult TooManyHops()
{
    var body = new JsonObject
    {
        ["error"] = "too_many_hops",
        ["message"] = "The request has passed through too many servers",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 483);
}

app.Run();
