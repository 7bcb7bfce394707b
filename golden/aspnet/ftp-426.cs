using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", TransferAborted).Produces<JsonObject>(503);

static IResult TransferAborted()
{
    var body = new JsonObject
    {
        ["error"] = "transfer_aborted",
        ["message"] = "The data connection was closed before the transfer was complete",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 503);
}

app.Run();
