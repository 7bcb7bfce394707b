using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MailActionCompleted).Produces<JsonObject>(250);

static IResult MailActionCompleted()
{
    var body = new JsonObject
    {
        ["status"] = "mail_action_completed",
        ["message"] = "The requested mail action was completed",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 250);
}

app.Run();
