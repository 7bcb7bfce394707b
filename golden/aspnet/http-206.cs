using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PartialContent).Produces<JsonObject>(206);

static IResult PartialContent(HttpContext context)
{
    context.Response.Headers.ContentRange = "items 0-1/3";
    var body = new JsonObject
    {
        ["status"] = "partial_content",
        ["message"] = "The requested part is being sent",
        ["items"] = new JsonArray(
            new JsonObject { ["id"] = 41, ["title"] = "First order" },
            new JsonObject { ["id"] = 42, ["title"] = "Second order" }
        ),
        ["first"] = 0,
        ["last"] = 1,
        ["total"] = 3,
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 206);
}

app.Run();
