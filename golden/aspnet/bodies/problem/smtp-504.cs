using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult ParameterNotImplemented(
    string message = "Command parameter not implemented"
)
{
    var body = new JsonObject
    {
        ["type"] = "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
        ["title"] = "Parameter Not Implemented",
        ["status"] = 504,
        ["detail"] = message,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 504);
}
