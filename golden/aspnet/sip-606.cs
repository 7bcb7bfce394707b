using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SessionNotAcceptable).Produces<JsonObject>(406);

static IResult SessionNotAcceptable(HttpContext context)
{
    context.Response.Headers.Warning = "370 example.com \"Insufficient bandwidth\"";
    var body = new JsonObject
    {
        ["error"] = "session_not_acceptable",
        ["message"] = "The session description is not acceptable to the callee",
        ["warning"] = "370 example.com \"Insufficient bandwidth\"",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 406);
}

app.Run();
