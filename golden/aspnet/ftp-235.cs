using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SecurityDataExchangeCompleteWithData).Produces<JsonObject>(235);

static IResult SecurityDataExchangeCompleteWithData()
{
    var body = new JsonObject
    {
        ["status"] = "security_data_exchange_complete_with_data",
        ["message"] = "The security data exchange is complete",
        ["adat"] = "c2VydmVyLXRva2VuLTM=",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 235);
}

app.Run();
