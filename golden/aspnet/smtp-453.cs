using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NoMail).Produces<JsonObject>(453);

static IResult NoMail()
{
    var body = new JsonObject { ["error"] = "no_mail", ["message"] = "No mail is waiting" };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 453);
}

app.Run();
