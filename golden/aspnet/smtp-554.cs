using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TransactionFailed).Produces<JsonObject>(554);

static IResult TransactionFailed()
{
    var body = new JsonObject
    {
        ["error"] = "transaction_failed",
        ["message"] = "The mail transaction failed",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 554);
}

app.Run();
