using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FileNameNotAllowed).Produces<JsonObject>(553);

static IResult FileNameNotAllowed()
{
    var body = new JsonObject
    {
        ["error"] = "file_name_not_allowed",
        ["message"] = "The file name is not allowed",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 553);
}

app.Run();
