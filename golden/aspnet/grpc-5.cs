using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotFound).Produces<JsonObject>(404);

static IResult NotFound()
{
    var body = new JsonObject
    {
        ["error"] = "not_found",
        ["message"] = "The requested entity does not exist",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 404);
}

app.Run();
