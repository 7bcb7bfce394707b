using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UserLoggedIn).Produces<JsonObject>(230);

static IResult UserLoggedIn()
{
    var body = new JsonObject
    {
        ["status"] = "user_logged_in",
        ["message"] = "The user is logged in",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 230);
}

app.Run();
