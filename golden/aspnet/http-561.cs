using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", IdentityProviderError).Produces<JsonObject>(561);

static IResult IdentityProviderError()
{
    var body = new JsonObject
    {
        ["error"] = "identity_provider_error",
        ["message"] = "Login through the identity provider failed",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 561);
}

app.Run();
