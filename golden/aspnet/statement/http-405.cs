context.Response.Headers.Allow = allow;
var body = new JsonObject
{
    ["error"] = "method_not_allowed",
    ["message"] = "This resource does not accept the method of the request",
    ["allow"] = allow,
    ["allowed_methods"] = allowedMethods?.DeepClone(),
};
return Results.Text(body.ToJsonString(), "application/json", statusCode: 405);
