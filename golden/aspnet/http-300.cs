using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MultipleChoices).Produces<JsonObject>(300);

static IResult MultipleChoices(HttpContext context)
{
    context.Response.Headers.Location = "/reports/42.json";
    context.Response.Headers.Link = "</reports/42.csv>; rel=\"alternate\"; type=\"text/csv\"";
    var body = new JsonObject
    {
        ["status"] = "multiple_choices",
        ["message"] = "The report is available as JSON and as CSV",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 300);
}

app.Run();
