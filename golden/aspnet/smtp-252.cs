using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CannotVerifyUser).Produces<JsonObject>(252);

static IResult CannotVerifyUser()
{
    var body = new JsonObject
    {
        ["status"] = "cannot_verify_user",
        ["message"] = "The user cannot be verified, but mail for it is accepted",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 252);
}

app.Run();
