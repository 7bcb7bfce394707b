using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPut("/endpoint", Locked).Produces<JsonObject>(423);

static IResult Locked()
{
    var body = new JsonObject { ["error"] = "locked", ["message"] = "The resource is locked" };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 423);
}

app.Run();
