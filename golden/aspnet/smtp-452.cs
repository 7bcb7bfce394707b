using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InsufficientSystemStorage).Produces<JsonObject>(452);

static IResult InsufficientSystemStorage()
{
    var body = new JsonObject
    {
        ["error"] = "insufficient_system_storage",
        ["message"] = "The server has too little storage at present: try again later",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 452);
}

app.Run();
