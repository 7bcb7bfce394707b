using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", VersionNotSupported).Produces<JsonObject>(501);

static IResult VersionNotSupported()
{
    var body = new JsonObject
    {
        ["error"] = "version_not_supported",
        ["message"] = "This SIP version is not supported",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 501);
}

app.Run();
