using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InsufficientStorageSpace).Produces<JsonObject>(452);

static IResult InsufficientStorageSpace()
{
    var body = new JsonObject
    {
        ["error"] = "insufficient_storage_space",
        ["message"] = "The server has too little storage space at present",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 452);
}

app.Run();
