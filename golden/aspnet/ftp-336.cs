using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NeedPasswordForChallenge).Produces<JsonObject>(202);

static IResult NeedPasswordForChallenge()
{
    var body = new JsonObject
    {
        ["status"] = "need_password_for_challenge",
        ["message"] = "The user name is accepted: answer the challenge with PASS",
        ["challenge"] = "otp-md5 487 ex1234",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 202);
}

app.Run();
