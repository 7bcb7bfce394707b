using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DeliveryNotAuthorized).Produces<JsonObject>(533);

static IResult DeliveryNotAuthorized()
{
    var body = new JsonObject
    {
        ["error"] = "delivery_not_authorized",
        ["message"] = "Delivery to this recipient is not authorized",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 533);
}

app.Run();
