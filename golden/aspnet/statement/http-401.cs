context.Response.Headers.WWWAuthenticate = challenge;
var body = new JsonObject
{
    ["error"] = "unauthorized",
    ["message"] = "Valid credentials are required",
    ["challenge"] = challenge,
};
return Results.Text(body.ToJsonString(), "application/json", statusCode: 401);
