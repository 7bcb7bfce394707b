using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DomainDoesNotAcceptMail).Produces<JsonObject>(556);

static IResult DomainDoesNotAcceptMail()
{
    var body = new JsonObject
    {
        ["error"] = "domain_does_not_accept_mail",
        ["message"] = "The domain of the recipient does not accept mail",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 556);
}

app.Run();
