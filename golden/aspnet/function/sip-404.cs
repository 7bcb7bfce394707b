using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult SipNotFound(string message = "No such user in this domain")
{
    var body = new JsonObject { ["error"] = "not_found", ["message"] = message };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 404);
}
