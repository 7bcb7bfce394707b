using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FileActionNotTaken).Produces<JsonObject>(450);

static IResult FileActionNotTaken()
{
    var body = new JsonObject
    {
        ["error"] = "file_action_not_taken",
        ["message"] = "The file is not available at present: try again later",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 450);
}

app.Run();
