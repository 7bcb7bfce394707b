using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AuthenticationCredentialsInvalid).Produces<JsonObject>(535);

static IResult AuthenticationCredentialsInvalid()
{
    var body = new JsonObject
    {
        ["error"] = "authentication_credentials_invalid",
        ["message"] = "The authentication credentials are not valid",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 535);
}

app.Run();
