using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", UnprocessableContent).Produces<JsonObject>(422);

static IResult UnprocessableContent()
{
    var body = new JsonObject
    {
        ["error"] = "unprocessable_content",
        ["message"] = "The content of the request is not valid",
        ["field"] = "email",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 422);
}

app.Run();
