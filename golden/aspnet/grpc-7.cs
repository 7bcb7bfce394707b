using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PermissionDenied).Produces<JsonObject>(403);

static IResult PermissionDenied()
{
    var body = new JsonObject
    {
        ["error"] = "permission_denied",
        ["message"] = "The caller has no permission for this call",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 403);
}

app.Run();
