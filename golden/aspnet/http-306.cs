using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unused).Produces<JsonObject>(306);

static IResult Unused()
{
    var body = new JsonObject
    {
        ["status"] = "unused",
        ["message"] = "This status code is reserved and has no meaning",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 306);
}

app.Run();
