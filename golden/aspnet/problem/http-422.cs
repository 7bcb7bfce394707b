using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", UnprocessableContent).Produces<JsonObject>(422, "application/problem+json");

static IResult UnprocessableContent()
{
    var body = new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = "Unprocessable Content",
        ["status"] = 422,
        ["detail"] = "The content of the request is not valid",
        ["field"] = "email",
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 422);
}

app.Run();
