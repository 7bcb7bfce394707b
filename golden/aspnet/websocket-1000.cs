using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NormalClosure).Produces<JsonObject>(200);

static IResult NormalClosure()
{
    var body = new JsonObject
    {
        ["status"] = "normal_closure",
        ["message"] = "The connection has served its purpose and is closed",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 200);
}

app.Run();
