using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SecurityAgreementRequired).Produces<JsonObject>(494);

static IResult SecurityAgreementRequired(HttpContext context)
{
    context.Response.Headers["Security-Server"] = "tls;q=0.2";
    var body = new JsonObject
    {
        ["error"] = "security_agreement_required",
        ["message"] = "Agree on a security mechanism, then send the request again",
        ["security_server"] = "tls;q=0.2",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 494);
}

app.Run();
