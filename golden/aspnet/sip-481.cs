using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CallTransactionDoesNotExist).Produces<JsonObject>(481);

static IResult CallTransactionDoesNotExist()
{
    var body = new JsonObject
    {
        ["error"] = "call_transaction_does_not_exist",
        ["message"] = "The request belongs to no known call or transaction",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 481);
}

app.Run();
