using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AddressIncomplete).Produces<JsonObject>(484);

static IResult AddressIncomplete()
{
    var body = new JsonObject
    {
        ["error"] = "address_incomplete",
        ["message"] = "The number or address is incomplete",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 484);
}

app.Run();
