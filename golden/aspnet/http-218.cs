using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ThisIsFine).Produces<JsonObject>(218);

static IResult ThisIsFine()
{
    var body = new JsonObject
    {
        ["status"] = "this_is_fine",
        ["message"] = "The response of the upstream server is passed on unchanged",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 218);
}

app.Run();
