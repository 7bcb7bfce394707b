using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", HostDoesNotAcceptMail).Produces<JsonObject>(521);

static IResult HostDoesNotAcceptMail()
{
    var body = new JsonObject
    {
        ["error"] = "host_does_not_accept_mail",
        ["message"] = "This host does not accept mail",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 521);
}

app.Run();
