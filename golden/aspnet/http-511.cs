using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NetworkAuthenticationRequired).Produces<JsonObject>(511);

static IResult NetworkAuthenticationRequired()
{
    var body = new JsonObject
    {
        ["error"] = "network_authentication_required",
        ["message"] = "Log in to this network before you use it",
        ["login_url"] = "https://login.example.net/",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 511);
}

app.Run();
