using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotFound).Produces<JsonObject>(StatusCodes.Status404NotFound);

static IResult NotFound()
{
    var body = new JsonObject
    {
        ["error"] = "not_found",
        ["message"] = "No resource was found at this URI",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: StatusCodes.Status404NotFound);
}

app.Run();
