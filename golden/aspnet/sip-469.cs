using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadInfoPackage).Produces<JsonObject>(469);

static IResult BadInfoPackage(HttpContext context)
{
    context.Response.Headers["Recv-Info"] = "g.3gpp.ussd";
    var body = new JsonObject
    {
        ["error"] = "bad_info_package",
        ["message"] = "This Info Package is not accepted",
        ["recv_info"] = "g.3gpp.ussd",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 469);
}

app.Run();
