using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", StartMailInput).Produces<JsonObject>(202);

static IResult StartMailInput()
{
    var body = new JsonObject
    {
        ["status"] = "start_mail_input",
        ["message"] = "The server is ready for the message content",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 202);
}

app.Run();
