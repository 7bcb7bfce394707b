using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UserNotLocalWillForward).Produces<JsonObject>(251);

static IResult UserNotLocalWillForward()
{
    var body = new JsonObject
    {
        ["status"] = "user_not_local_will_forward",
        ["message"] = "The user is not local: the message will be forwarded",
        ["forward_path"] = "user@example.net",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 251);
}

app.Run();
