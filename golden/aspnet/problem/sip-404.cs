using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotFound).Produces<JsonObject>(404, "application/problem+json");

static IResult NotFound()
{
    var body = new JsonObject
    {
        ["type"] = "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404",
        ["title"] = "Not Found",
        ["status"] = 404,
        ["detail"] = "No such user in this domain",
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 404);
}

app.Run();
