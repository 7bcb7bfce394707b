using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", SeeOther).Produces<JsonObject>(303);

static IResult SeeOther(HttpContext context)
{
    context.Response.Headers.Location = "/orders/42";
    var body = new JsonObject
    {
        ["status"] = "see_other",
        ["message"] = "The response to this request is at the given location",
        ["location"] = "/orders/42",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 303);
}

app.Run();
