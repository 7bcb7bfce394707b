using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ProvideReferrerIdentity).Produces<JsonObject>(400);

static IResult ProvideReferrerIdentity()
{
    var body = new JsonObject
    {
        ["error"] = "provide_referrer_identity",
        ["message"] = "The referral lacks a valid Referred-By token",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
