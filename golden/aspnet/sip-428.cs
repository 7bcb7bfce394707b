using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UseIdentityHeader).Produces<JsonObject>(400);

static IResult UseIdentityHeader()
{
    var body = new JsonObject
    {
        ["error"] = "use_identity_header",
        ["message"] = "The request has no usable Identity header field",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
