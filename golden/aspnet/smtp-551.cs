using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UserNotLocal).Produces<JsonObject>(551);

static IResult UserNotLocal()
{
    var body = new JsonObject
    {
        ["error"] = "user_not_local",
        ["message"] = "The user is not local: send to user@example.net instead",
        ["forward_path"] = "user@example.net",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 551);
}

app.Run();
