using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ShopifySecurityRejection).Produces<JsonObject>(430);

static IResult ShopifySecurityRejection()
{
    var body = new JsonObject
    {
        ["error"] = "shopify_security_rejection",
        ["message"] = "The request was rejected as suspicious",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 430);
}

app.Run();
