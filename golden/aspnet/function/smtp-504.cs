using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult ParameterNotImplemented(
    string message = "Command parameter not implemented"
)
{
    var body = new JsonObject { ["error"] = "parameter_not_implemented", ["message"] = message };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 504);
}
