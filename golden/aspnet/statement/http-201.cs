context.Response.Headers.Location = location;
var body = new JsonObject
{
    ["status"] = "created",
    ["message"] = "The resource was created",
    ["location"] = location,
    ["id"] = id,
};
return Results.Text(body.ToJsonString(), "application/json", statusCode: 201);
