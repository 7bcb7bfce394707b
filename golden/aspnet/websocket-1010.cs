using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MandatoryExt).Produces<JsonObject>(400);

static IResult MandatoryExt()
{
    var body = new JsonObject
    {
        ["error"] = "mandatory_ext",
        ["message"] = "The server did not agree to a required extension",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
