using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PaymentRequired).Produces<JsonObject>(402);

static IResult PaymentRequired()
{
    var body = new JsonObject
    {
        ["error"] = "payment_required",
        ["message"] = "Payment is required",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 402);
}

app.Run();
