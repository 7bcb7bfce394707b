context.Response.Headers.RetryAfter = "120";
var body = new JsonObject
{
    ["error"] = "service_unavailable",
    ["message"] = "The service is unavailable: try again later",
    ["retry_after"] = 120,
};
return Results.Text(body.ToJsonString(), "application/json", statusCode: 503);
