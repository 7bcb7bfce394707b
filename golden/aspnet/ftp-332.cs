using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NeedAccountForLogin).Produces<JsonObject>(202);

static IResult NeedAccountForLogin()
{
    var body = new JsonObject
    {
        ["status"] = "need_account_for_login",
        ["message"] = "An account is needed for the login: send ACCT",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 202);
}

app.Run();
