using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult DeadlineExceeded(
    string message = "The deadline passed before the call completed"
)
{
    var body = new JsonObject
    {
        ["type"] = "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
        ["title"] = "DEADLINE_EXCEEDED",
        ["status"] = 504,
        ["detail"] = message,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 504);
}
