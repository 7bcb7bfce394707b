using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MultipleChoices).Produces<JsonObject>(300);

static IResult MultipleChoices(HttpContext context)
{
    context.Response.Headers.Location = "/reports/42.json";
    context.Response.Headers.Link = "</reports/42.csv>; rel=\"alternate\"";
    var body = new JsonObject
    {
        ["status"] = "multiple_choices",
        ["message"] = "Several representations are available: choose one",
        ["location"] = "/reports/42.json",
        ["alternative"] = "/reports/42.csv",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 300);
}

app.Run();
