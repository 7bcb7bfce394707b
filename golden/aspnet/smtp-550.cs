using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MailboxUnavailable).Produces<JsonObject>(550);

static IResult MailboxUnavailable()
{
    var body = new JsonObject
    {
        ["error"] = "mailbox_unavailable",
        ["message"] = "The mailbox does not exist or is not accessible",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 550);
}

app.Run();
