using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PageTypeUnknown).Produces<JsonObject>(551);

static IResult PageTypeUnknown()
{
    var body = new JsonObject
    {
        ["error"] = "page_type_unknown",
        ["message"] = "The page type is unknown",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 551);
}

app.Run();
