using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UserAuthorized).Produces<JsonObject>(232);

static IResult UserAuthorized()
{
    var body = new JsonObject
    {
        ["status"] = "user_authorized",
        ["message"] = "The user is logged in by the security data exchange",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 232);
}

app.Run();
