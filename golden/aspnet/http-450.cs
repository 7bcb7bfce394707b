using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BlockedByWindowsParentalControls).Produces<JsonObject>(450);

static IResult BlockedByWindowsParentalControls()
{
    var body = new JsonObject
    {
        ["error"] = "blocked_by_windows_parental_controls",
        ["message"] = "Parental controls block access to this page",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 450);
}

app.Run();
