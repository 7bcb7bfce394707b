using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ClosingDataConnection).Produces<JsonObject>(200);

static IResult ClosingDataConnection()
{
    var body = new JsonObject
    {
        ["status"] = "closing_data_connection",
        ["message"] = "The transfer is complete",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 200);
}

app.Run();
