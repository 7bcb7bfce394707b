using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DoesNotExistAnywhere).Produces<JsonObject>(404);

static IResult DoesNotExistAnywhere()
{
    var body = new JsonObject
    {
        ["error"] = "does_not_exist_anywhere",
        ["message"] = "This user does not exist anywhere",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 404);
}

app.Run();
