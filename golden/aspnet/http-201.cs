using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", Created).Produces<JsonObject>(201);

static IResult Created(HttpContext context)
{
    context.Response.Headers.Location = "/orders/42";
    var body = new JsonObject
    {
        ["status"] = "created",
        ["message"] = "The resource was created",
        ["location"] = "/orders/42",
        ["id"] = 42,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 201);
}

app.Run();
