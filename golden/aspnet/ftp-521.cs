using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DataConnectionRefusedByProtectionLevel).Produces<JsonObject>(521);

static IResult DataConnectionRefusedByProtectionLevel()
{
    var body = new JsonObject
    {
        ["error"] = "data_connection_refused_by_protection_level",
        ["message"] = "The data connection needs another protection level",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 521);
}

app.Run();
