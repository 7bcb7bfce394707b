using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotAcceptable).Produces<JsonObject>(406);

static IResult NotAcceptable()
{
    var body = new JsonObject
    {
        ["error"] = "not_acceptable",
        ["message"] = "The server has no response that the client accepts",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 406);
}

app.Run();
