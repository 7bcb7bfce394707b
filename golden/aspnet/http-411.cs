using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", LengthRequired).Produces<JsonObject>(411);

static IResult LengthRequired()
{
    var body = new JsonObject
    {
        ["error"] = "length_required",
        ["message"] = "The request must have a Content-Length header",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 411);
}

app.Run();
