using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Rejected).Produces<JsonObject>(403);

static IResult Rejected(HttpContext context)
{
    context.Response.Headers["Call-Info"] = "<https://block.example.com/contact.jws>;purpose=jwscard";
    var body = new JsonObject
    {
        ["error"] = "rejected",
        ["message"] = "An intermediary rejected the call",
        ["call_info"] = "https://block.example.com/contact.jws",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 403);
}

app.Run();
