using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MailboxTemporarilyUnavailable).Produces<JsonObject>(450);

static IResult MailboxTemporarilyUnavailable()
{
    var body = new JsonObject
    {
        ["error"] = "mailbox_temporarily_unavailable",
        ["message"] = "The mailbox is temporarily unavailable: try again later",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 450);
}

app.Run();
