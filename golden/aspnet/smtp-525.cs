using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UserAccountDisabled).Produces<JsonObject>(525);

static IResult UserAccountDisabled()
{
    var body = new JsonObject
    {
        ["error"] = "user_account_disabled",
        ["message"] = "The user account is disabled",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 525);
}

app.Run();
