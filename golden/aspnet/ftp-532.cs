using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NeedAccountForStoringFiles).Produces<JsonObject>(532);

static IResult NeedAccountForStoringFiles()
{
    var body = new JsonObject
    {
        ["error"] = "need_account_for_storing_files",
        ["message"] = "An account is needed to store files: send ACCT",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 532);
}

app.Run();
