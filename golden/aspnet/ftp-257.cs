using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PathnameCreated).Produces<JsonObject>(257);

static IResult PathnameCreated()
{
    var body = new JsonObject
    {
        ["status"] = "pathname_created",
        ["message"] = "The directory /reports was created",
        ["path"] = "/reports",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 257);
}

app.Run();
