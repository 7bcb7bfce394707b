using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SecurityDataExchangeComplete).Produces<JsonObject>(234);

static IResult SecurityDataExchangeComplete()
{
    var body = new JsonObject
    {
        ["status"] = "security_data_exchange_complete",
        ["message"] = "The security mechanism is accepted",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 234);
}

app.Run();
