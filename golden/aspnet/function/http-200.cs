using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult Ok(string message = "The request succeeded")
{
    var body = new JsonObject { ["status"] = "ok", ["message"] = message };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 200);
}
