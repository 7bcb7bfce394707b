using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ImATeapot).Produces<JsonObject>(418);

static IResult ImATeapot()
{
    var body = new JsonObject
    {
        ["error"] = "im_a_teapot",
        ["message"] = "This teapot cannot brew coffee",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 418);
}

app.Run();
