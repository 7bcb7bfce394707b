using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unimplemented).Produces<JsonObject>(501);

static IResult Unimplemented()
{
    var body = new JsonObject
    {
        ["error"] = "unimplemented",
        ["message"] = "This method is not implemented",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 501);
}

app.Run();
