using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult NotFound(string message = "No resource was found at this URI")
{
    var body = new JsonObject { ["error"] = "not_found", ["message"] = message };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 404);
}
