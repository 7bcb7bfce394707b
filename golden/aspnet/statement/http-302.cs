context.Response.Headers.Location = location;
var body = new JsonObject
{
    ["status"] = "found",
    ["message"] = "This resource is at another location for now",
    ["location"] = location,
};
return Results.Text(body.ToJsonString(), "application/json", statusCode: 302);
