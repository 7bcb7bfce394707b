using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadIdentityInfo).Produces<JsonObject>(436);

static IResult BadIdentityInfo()
{
    var body = new JsonObject
    {
        ["error"] = "bad_identity_info",
        ["message"] = "The credentials of the caller's identity cannot be fetched",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 436);
}

app.Run();
