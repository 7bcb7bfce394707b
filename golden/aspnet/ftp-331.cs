using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NeedPassword).Produces<JsonObject>(202);

static IResult NeedPassword()
{
    var body = new JsonObject
    {
        ["status"] = "need_password",
        ["message"] = "The user name is accepted: send the password",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 202);
}

app.Run();
