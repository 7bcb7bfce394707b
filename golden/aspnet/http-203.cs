using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NonAuthoritativeInformation).Produces<JsonObject>(203);

static IResult NonAuthoritativeInformation()
{
    var body = new JsonObject
    {
        ["status"] = "non_authoritative_information",
        ["message"] = "A proxy has modified this content",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 203);
}

app.Run();
