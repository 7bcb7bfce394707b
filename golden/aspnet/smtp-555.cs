using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MailParametersNotRecognized).Produces<JsonObject>(555);

static IResult MailParametersNotRecognized()
{
    var body = new JsonObject
    {
        ["error"] = "mail_parameters_not_recognized",
        ["message"] = "A parameter of MAIL FROM or RCPT TO is not recognized",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 555);
}

app.Run();
