using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SecurityDataWanted).Produces<JsonObject>(202);

static IResult SecurityDataWanted()
{
    var body = new JsonObject
    {
        ["status"] = "security_data_wanted",
        ["message"] = "The security mechanism is accepted: send security data",
        ["adat"] = "c2VydmVyLXRva2VuLTE=",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 202);
}

app.Run();
