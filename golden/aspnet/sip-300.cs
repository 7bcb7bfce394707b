using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MultipleChoices).Produces<JsonObject>(300);

static IResult MultipleChoices(HttpContext context)
{
    context.Response.Headers["Contact"] = "<sip:bob@office.example.com>, <sip:bob@home.example.com>";
    var body = new JsonObject
    {
        ["status"] = "multiple_choices",
        ["message"] = "Several addresses match: choose one of them",
        ["contact"] = "sip:bob@office.example.com",
        ["alternative"] = "sip:bob@home.example.com",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 300);
}

app.Run();
