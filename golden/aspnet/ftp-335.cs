using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MoreSecurityDataRequired).Produces<JsonObject>(202);

static IResult MoreSecurityDataRequired()
{
    var body = new JsonObject
    {
        ["status"] = "more_security_data_required",
        ["message"] = "The security data is accepted: send more",
        ["adat"] = "c2VydmVyLXRva2VuLTI=",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 202);
}

app.Run();
