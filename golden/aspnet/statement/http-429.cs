context.Response.Headers.RetryAfter = "300";
var body = new JsonObject
{
    ["error"] = "too_many_requests",
    ["message"] = "Too many requests: try again later",
    ["retry_after"] = 300,
};
return Results.Text(body.ToJsonString(), "application/json", statusCode: 429);
