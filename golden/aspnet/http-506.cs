using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", VariantAlsoNegotiates).Produces<JsonObject>(506);

static IResult VariantAlsoNegotiates()
{
    var body = new JsonObject
    {
        ["error"] = "variant_also_negotiates",
        ["message"] = "Content negotiation is misconfigured on the server",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 506);
}

app.Run();
