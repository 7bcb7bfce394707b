using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotFound).Produces<JsonObject>(404, "application/problem+json");

static IResult NotFound()
{
    var body = new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = "Not Found",
        ["status"] = 404,
        ["detail"] = "No resource was found at this URI",
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 404);
}

app.Run();
