using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CannotOpenDataConnection).Produces<JsonObject>(503);

static IResult CannotOpenDataConnection()
{
    var body = new JsonObject
    {
        ["error"] = "cannot_open_data_connection",
        ["message"] = "The data connection could not be opened",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 503);
}

app.Run();
