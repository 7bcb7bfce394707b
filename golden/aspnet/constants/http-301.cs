using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MovedPermanently).Produces<JsonObject>(StatusCodes.Status301MovedPermanently);

static IResult MovedPermanently(HttpContext context)
{
    context.Response.Headers.Location = "https://api.example.com/v2/orders";
    var body = new JsonObject
    {
        ["status"] = "moved_permanently",
        ["message"] = "This resource has moved permanently to the given location",
        ["location"] = "https://api.example.com/v2/orders",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: StatusCodes.Status301MovedPermanently);
}

app.Run();
