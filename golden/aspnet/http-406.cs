using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotAcceptable).Produces<JsonObject>(406);

static IResult NotAcceptable()
{
    var body = new JsonObject
    {
        ["error"] = "not_acceptable",
        ["message"] = "No representation of the resource is acceptable to the client",
        ["available"] = new JsonArray("application/json", "text/csv"),
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 406);
}

app.Run();
