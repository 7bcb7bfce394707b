using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnableToAccommodateParameters).Produces<JsonObject>(455);

static IResult UnableToAccommodateParameters()
{
    var body = new JsonObject
    {
        ["error"] = "unable_to_accommodate_parameters",
        ["message"] = "The parameters cannot be honored at present",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 455);
}

app.Run();
