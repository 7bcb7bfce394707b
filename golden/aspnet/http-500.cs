using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InternalServerError).Produces<JsonObject>(500);

static IResult InternalServerError()
{
    var body = new JsonObject
    {
        ["error"] = "internal_server_error",
        ["message"] = "An unexpected error occurred on the server",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 500);
}

app.Run();
