using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult DeadlineExceeded(
    string message = "The deadline passed before the call completed"
)
{
    var body = new JsonObject { ["error"] = "deadline_exceeded", ["message"] = message };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 504);
}
