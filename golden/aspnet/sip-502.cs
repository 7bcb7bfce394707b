using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadGateway).Produces<JsonObject>(502);

static IResult BadGateway()
{
    var body = new JsonObject
    {
        ["error"] = "bad_gateway",
        ["message"] = "A downstream server sent an invalid response",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 502);
}

app.Run();
