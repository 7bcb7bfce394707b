using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SyntaxErrorInParameters).Produces<JsonObject>(400);

static IResult SyntaxErrorInParameters()
{
    var body = new JsonObject
    {
        ["error"] = "syntax_error_in_parameters",
        ["message"] = "The parameters or arguments of the command are malformed",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
}

app.Run();
